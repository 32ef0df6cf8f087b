package shop.alexandria.local.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** Parameters as a form carries them, {@code metadata[orderNumber]=A1} among them. */
record Form(Map<String, String> values) {

    static Form parse(String text) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Form(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Refused(new Refusal.NotAForm());
        }
    }

    /** Refuses every parameter but these, as the provider does. */
    Form allowing(Set<String> names) {
        for (String name : values.keySet()) {
            int bracket = name.indexOf('[');
            if (!names.contains(bracket < 0 ? name : name.substring(0, bracket))) {
                throw new Refused(new Refusal.UnknownParameter(name));
            }
        }
        return this;
    }

    /** An empty value counts as none. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new Refused(new Refusal.MissingParameter(name)));
    }

    Optional<Long> number(String name) {
        return text(name).map(value -> number(name, value));
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException _) {
            throw invalid(name, "parameter_invalid_integer", "Invalid integer: " + value);
        }
    }

    boolean flag(String name) {
        return switch (text(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw invalid(name, "parameter_invalid", "Invalid boolean: " + other);
        };
    }

    Optional<String> oneOf(String name, Set<String> choices) {
        Optional<String> value = text(name);
        if (value.isPresent() && !choices.contains(value.get())) {
            throw invalid(name, "parameter_invalid", "Invalid " + name + ": must be one of " + choices);
        }
        return value;
    }

    /** The values of {@code name[key]}, by key. */
    Map<String, String> map(String name) {
        Map<String, String> map = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                map.put(key.substring(name.length() + 1, key.length() - 1), value);
            }
        });
        return map;
    }

    static Refused invalid(String name, String code, String message) {
        return new Refused(new Refusal.InvalidParameter(name, code, message));
    }
}
