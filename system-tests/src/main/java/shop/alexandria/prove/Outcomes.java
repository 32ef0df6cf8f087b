package shop.alexandria.prove;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import shop.alexandria.people.Answer;

/** Many answers in a line. */
public record Outcomes(List<Answer> answers) {
    public long count(int status) {
        return count(answer -> answer.status() == status);
    }

    public long failures() {
        return count(Answer::isFailure);
    }

    private long count(Predicate<Answer> which) {
        return answers.stream().filter(which).count();
    }

    /** So many per cent were faster. */
    public Duration percentile(int percent) {
        List<Duration> sorted = answers.stream().map(Answer::took).sorted().toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Like {@code 10 x 201, 190 x 409; p95 840 ms}. */
    @Override
    public String toString() {
        String counts =
                answers.stream().collect(groupingBy(Outcomes::kind, TreeMap::new, counting())).entrySet().stream()
                        .map(kind -> kind.getValue() + " x " + kind.getKey())
                        .collect(joining(", "));
        return "%s; p50 %d ms, p95 %d ms"
                .formatted(counts, percentile(50).toMillis(), percentile(95).toMillis());
    }

    private static String kind(Answer answer) {
        String code = answer.text("code");
        return answer.status() == 0 ? "no answer" : answer.status() + (code.isEmpty() ? "" : " " + code);
    }
}
