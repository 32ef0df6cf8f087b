package shop.alexandria.local.shop;

import java.util.Map;
import java.util.Optional;

/** The environment variables we were started with; an empty one counts as absent. */
public record Environment(Map<String, String> variables) {
    public static Environment ofThisProcess() {
        return new Environment(System.getenv());
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    public String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }
}
