package shop.alexandria.storefront.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;

/** Why a service refused, in its own words (RFC 9457). */
@RegisterForReflection(targets = {Problem.class, Problem.Violation.class, Problem.Shortage.class})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(int status, String code, String detail, List<Violation> violations, List<Shortage> shortages) {

    public Problem {
        code = Objects.requireNonNullElse(code, "refused");
        detail = Objects.requireNonNullElse(detail, "That is not possible.");
        violations = List.copyOf(Objects.requireNonNullElse(violations, List.of()));
        shortages = List.copyOf(Objects.requireNonNullElse(shortages, List.of()));
    }

    /** A refusal that nothing more is known of. */
    public static Problem of(int status, String detail) {
        return new Problem(status, "refused", detail, List.of(), List.of());
    }

    /** The same, but for fields that are copies of others. */
    public Problem without(String copied) {
        List<Violation> rest = violations.stream()
                .filter(violation -> !violation.field().startsWith(copied))
                .toList();
        return new Problem(status, code, detail, rest, shortages);
    }

    /** A field that is not as it must be. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Violation(String field, String message) {}

    /** A book of which there are fewer copies than were asked for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shortage(String isbn, long requested, long available) {}
}
