package shop.alexandria.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as it was sold: prices and names are those of the moment of ordering and never change again.
 *
 * @param publisherId null while the publisher is known by name only
 */
public record OrderLine(
        String isbn,
        String title,
        List<String> authors,
        List<String> genres,
        @Nullable String publisherId,
        @Nullable String publisher,
        int quantity,
        Money unitPrice,
        Money lineTotal) {

    public OrderLine {
        authors = List.copyOf(authors);
        genres = List.copyOf(genres);
    }
}
