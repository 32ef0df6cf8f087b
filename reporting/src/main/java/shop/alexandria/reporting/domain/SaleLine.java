package shop.alexandria.reporting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** Copies of one book of a sale, under the names the book had then; each author and genre counts once. */
public record SaleLine(
        String isbn,
        String title,
        List<String> authors,
        List<String> genres,
        @Nullable String publisher,
        long quantity,
        Money lineTotal) {

    public SaleLine {
        authors = authors.stream().distinct().toList();
        genres = genres.stream().distinct().toList();
    }
}
