package shop.alexandria.manifests;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A setting that some code reads.
 *
 * @param property its name; an asterisk stands for any one part of it
 * @param required whether the code has no default for it
 */
record Setting(String property, boolean required) {
    /** As environment variables spell it. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT);
    }

    String variable() {
        return variable(property);
    }

    boolean isNamed(String variable) {
        String pattern = Pattern.quote(variable()).replace("*", "\\E[A-Z0-9_]+\\Q");
        return variable.matches(pattern);
    }

    boolean isOne() {
        return !property.contains("*");
    }
}
