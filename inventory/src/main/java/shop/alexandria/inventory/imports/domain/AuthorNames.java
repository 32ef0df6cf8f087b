package shop.alexandria.inventory.imports.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several authors in one field: parted by semicolons or bars, or, when there are none of those, by commas. */
public final class AuthorNames {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STRONG = Pattern.compile("[;|]");
    // "Kurt Vonnegut, Jr." is one author.
    private static final Pattern WEAK = Pattern.compile(",(?!\\s*(?:Jr|Sr|II|III|IV|M\\.?D|Ph\\.?D)\\b\\.?)");
    private static final Pattern INVERTED = Pattern.compile("([^,]+),\\s*([^,]+)");

    private AuthorNames() {}

    public static List<String> in(String field) {
        boolean strong = STRONG.matcher(field).find();
        return (strong ? STRONG : WEAK)
                .splitAsStream(field)
                .map(name -> BLANKS.matcher(name.strip()).replaceAll(" "))
                .flatMap(name -> name.isEmpty() ? Stream.empty() : Stream.of(strong ? straightened(name) : name))
                .distinct()
                .toList();
    }

    /** "Rowling, J.K." is J.K. Rowling: among semicolons a comma parts the family name from the others. */
    private static String straightened(String name) {
        return WEAK.matcher(name).find() ? INVERTED.matcher(name).replaceFirst("$2 $1") : name;
    }
}
