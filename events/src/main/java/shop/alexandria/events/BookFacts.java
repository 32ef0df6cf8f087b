package shop.alexandria.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other services need to know of a book.
 *
 * @param revision of the book, from 1
 * @param publisherId null while the publisher is known by name only
 */
public record BookFacts(
        String isbn,
        long revision,
        String title,
        List<String> authors,
        List<String> genres,
        @Nullable String publisherId,
        String publisher,
        Money price) {

    public BookFacts {
        authors = List.copyOf(authors);
        genres = List.copyOf(genres);
    }
}
