package shop.alexandria.local.shop;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.local.processes.StartFailed;

/** The environment variables we were started with; an empty one counts as absent. */
public record Environment(Map<String, String> variables) {
    public static Environment ofThisProcess() {
        return new Environment(System.getenv());
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    Duration duration(String name, Duration otherwise) {
        try {
            return get(name).map(Duration::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw new StartFailed("%s is no duration like PT2S: %s".formatted(name, get(name, "")), e);
        }
    }

    int number(String name, int otherwise) {
        try {
            return get(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new StartFailed("%s is no whole number: %s".formatted(name, get(name, "")), e);
        }
    }

    public String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }
}
