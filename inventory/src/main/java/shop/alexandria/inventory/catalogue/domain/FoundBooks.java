package shop.alexandria.inventory.catalogue.domain;

import java.util.List;

/** A page of matches; {@code total} counts all of them. */
public record FoundBooks(List<Book> books, long total, Facets facets) {

    public FoundBooks {
        books = List.copyOf(books);
    }
}
