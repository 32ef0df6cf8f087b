package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import shop.alexandria.people.Answer;
import shop.alexandria.prove.Stopwatch;

/** A client as it should be: told that a part of the shop is away, or told nothing, it repeats its request for a minute. */
final class Stubborn {
    private Stubborn() {}

    /** @param request the same each time, with the same Idempotency-Key */
    static List<Answer> answers(Supplier<Answer> request) {
        return answers(request, Duration.ofMinutes(1));
    }

    static List<Answer> answers(Supplier<Answer> request, Duration patience) {
        Stopwatch waiting = Stopwatch.start();
        List<Answer> answers = new ArrayList<>(List.of(request.get()));
        while (isWorthAnotherTry(answers.getLast()) && waiting.elapsed().compareTo(patience) < 0) {
            Pause.of(Duration.ofMillis(500));
            answers.add(request.get());
        }
        return answers;
    }

    private static boolean isWorthAnotherTry(Answer answer) {
        return answer.isFailure() || answer.text("code").equals("idempotency-key-in-use");
    }
}
