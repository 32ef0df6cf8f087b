package shop.alexandria.inventory.catalogue.domain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of a human URL that names a book or a genre: {@code the-alchemist}. */
public record Slug(String value) {
    private static final int LONGEST = 80;
    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    // The shop has pages of these names where a genre would stand (docs/storefront.md).
    private static final Set<String> PAGES = Set.of(
            "account",
            "assets",
            "best-seller",
            "best-sellers",
            "cart",
            "checkout",
            "forgot",
            "isbn",
            "login",
            "logout",
            "new-release",
            "new-releases",
            "orders",
            "register",
            "reset",
            "search",
            "upcoming-books");

    public Slug {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Empty when the text has no letter or digit. */
    public static Optional<Slug> of(String text) {
        String joined =
                APOSTROPHES.matcher(Folding.fold(text).replace("&", " and ")).replaceAll("");
        String hyphened = OTHERS.matcher(joined).replaceAll("-");
        return Optional.of(trimmed(shortened(trimmed(hyphened))))
                .filter(slug -> !slug.isEmpty())
                .map(Slug::new);
    }

    /** This slug with a suffix, still not too long. */
    public Slug with(Slug suffix) {
        int room = LONGEST - suffix.value.length() - 1;
        String start = value.length() <= room ? value : trimmed(value.substring(0, room));
        return new Slug(start + "-" + suffix.value);
    }

    /** Whether a page of the shop already has this name. */
    public boolean reserved() {
        return PAGES.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int lastWhole = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, lastWhole > 0 ? lastWhole : endOfLetter(slug));
    }

    private static int endOfLetter(String slug) {
        return Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    private static String trimmed(String slug) {
        return OUTER_HYPHENS.matcher(slug).replaceAll("");
    }
}
