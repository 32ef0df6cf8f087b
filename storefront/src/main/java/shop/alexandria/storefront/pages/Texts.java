package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;

/** Text as the pages set it. */
@TemplateExtension
final class Texts {

    private Texts() {}

    /** Ready for the query of an address. */
    static String encoded(String text) {
        return WayBack.encoded(text);
    }

    /** The name of a field of a part of a form. */
    static String dot(String prefix, String name) {
        return prefix + "." + name;
    }

    /** Two tokens of the attribute autocomplete. */
    static String then(String section, String token) {
        return section + " " + token;
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R+"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Four of five are ★★★★☆. */
    static String stars(Number rating) {
        int full = Math.clamp(Math.round(rating.doubleValue()), 0, 5);
        return "★".repeat(full) + "☆".repeat(5 - full);
    }
}
