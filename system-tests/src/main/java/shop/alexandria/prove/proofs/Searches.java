package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.stream.Stream;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Client;
import shop.alexandria.people.Crowd;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;

/** Visitors who search among invented books: half of them type two words of a title, half a word and half of another. */
final class Searches {
    private static final int COUNT = 2_000;
    private static final int AT_ONCE = 2;

    private Searches() {}

    /** Tells what they waited, and what it cost. */
    static void through(Trial trial, int books) {
        Client visitor = trial.shop().visitor();
        Crowd.inTurn(AT_ONCE, COUNT, i -> search(visitor, i * 31 % books));
        Duration before = processorTime(trial);
        Outcomes searches = new Outcomes(Crowd.inTurn(AT_ONCE, COUNT, i -> search(visitor, i * 97 % books)));
        Duration worked = processorTime(trial).minus(before);
        trial.findings()
                .find(
                        searches.failures() == 0,
                        "searches among %,d books through the gateway, %d at a time: %s, p99 %d ms; %.2f ms of a processor each",
                        books,
                        AT_ONCE,
                        searches,
                        searches.percentile(99).toMillis(),
                        (double) worked.toMillis() / COUNT);
    }

    private static Answer search(Client visitor, int number) {
        String[] words = new InventedBook(number).title().split(" ");
        String second = number % 2 == 0 ? words[4] : words[4].substring(0, (words[4].length() + 1) / 2);
        return visitor.get("/api/v1/books?q=%s+%s".formatted(words[1], second));
    }

    private static Duration processorTime(Trial trial) {
        return Stream.of("gateway", "inventory")
                .map(service -> ProcessFigures.of(trial.faults().pid(service)).processorTime())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
