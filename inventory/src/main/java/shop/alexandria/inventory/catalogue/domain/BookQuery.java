package shop.alexandria.inventory.catalogue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which books are looked for.
 *
 * @param text what the visitor typed, as it is; null for all books
 * @param criteria all of them hold for every match
 * @param offset how many matches come before the page
 * @param faceted whether to count by what the matches could be narrowed
 */
public record BookQuery(
        @Nullable String text, List<Criterion> criteria, BookSort sort, int offset, int size, boolean faceted) {

    /** The furthest match that can be paged to: whoever looks further should narrow the search. */
    public static final int DEEPEST = 100_000;

    public BookQuery {
        criteria = List.copyOf(criteria);
        if (offset < 0 || size < 1 || offset > DEEPEST - size) {
            throw new IllegalArgumentException("only the first %d books can be paged through".formatted(DEEPEST));
        }
    }

    /** A page of a plain list, without facets. */
    public static BookQuery list(List<Criterion> criteria, BookSort sort, int offset, int size) {
        return new BookQuery(null, criteria, sort, offset, size, false);
    }
}
