package shop.alexandria.gateway.problem;

import java.util.Map;

/** Ends a request in the chain; thrown by any step, answered in one place by {@link AnswerRefusal}. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private Refused(Problem problem, Map<String, String> headers) {
        // A refusal is an answer, not a fault: nobody reads its stack, and filling one costs more than the answer.
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    public static Refused because(int status, String code, String detail) {
        return new Refused(new Problem(status, code, detail), Map.of());
    }

    public Refused with(String header, String value) {
        return new Refused(problem, Map.of(header, value));
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
