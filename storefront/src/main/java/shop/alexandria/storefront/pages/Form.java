package shop.alexandria.storefront.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.Problem;

/** What somebody typed into a form, and what was wrong with it: nobody has to type anything twice but a password. */
public record Form(Map<String, String> values, Map<String, String> errors, String problem) {

    public static final Form EMPTY = new Form(Map.of(), Map.of(), "");

    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    public static Form typed(MultivaluedMap<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, typed) -> values.put(name, typed.isEmpty() ? "" : typed.getFirst()));
        return new Form(values, Map.of(), "");
    }

    public Form with(String name, @Nullable String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value == null ? "" : value);
        return new Form(more, errors, problem);
    }

    /** The same form with what the service had to say about it. */
    public Form refused(Problem refusal) {
        Map<String, String> found = new HashMap<>();
        StringBuilder others = new StringBuilder();
        for (Problem.Violation violation : refusal.violations()) {
            String field = fieldOf(violation.field());
            if (field.isEmpty()) {
                others.append(' ')
                        .append(violation.field())
                        .append(' ')
                        .append(violation.message())
                        .append('.');
            } else {
                found.put(field, violation.message());
            }
        }
        String summary = found.isEmpty() ? refusal.detail() : "Please look at the marked fields.";
        return new Form(values, found, summary + others);
    }

    public Form wrong(String field, String message) {
        Map<String, String> found = new HashMap<>(errors);
        found.put(field, message);
        return new Form(values, found, "Please look at the marked fields.");
    }

    /** As it was typed. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What was chosen from a list, or else the usual. */
    public String chosen(String name, String usual) {
        return has(name) ? value(name) : usual;
    }

    /** Without blanks around it. */
    public String text(String name) {
        return value(name).strip();
    }

    /** Null when nothing was typed. */
    public @Nullable String optional(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public boolean isWrong(String name) {
        return errors.containsKey(name);
    }

    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    /** A service may name a part of what is one field here: {@code price.amount}. */
    private String fieldOf(String path) {
        for (String name = path; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            if (values.containsKey(name)) {
                return name;
            }
        }
        return "";
    }
}
