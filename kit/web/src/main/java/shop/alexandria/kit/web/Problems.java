package shop.alexandria.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/** Answers for whatever went wrong, as {@code application/problem+json} (RFC 9457) with a stable code. */
public final class Problems {
    private static final String TYPES = "https://alexandria.shop/problems/";

    private Problems() {}

    /**
     * A problem whose type ends in the code and whose title is the code in words.
     *
     * @param code kebab-case, stable: clients decide by it
     * @param detail what was wrong and how to put it right, for the person who sees it
     */
    public static HttpProblem.Builder of(int status, String code, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + code))
                .withTitle(titleOf(code))
                .withStatus(status)
                .withDetail(detail)
                .with("code", code);
    }

    /** A 400 that names the fields it is about. */
    public static HttpProblem invalid(String detail, List<Violation> violations) {
        return of(400, "invalid-request", detail).with("violations", violations).build();
    }

    /** A 400 about one field. */
    public static HttpProblem invalid(String field, String message) {
        return invalid("%s: %s".formatted(field, message), List.of(new Violation(field, message)));
    }

    private static String titleOf(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
