package shop.alexandria.inventory.imports.domain;

import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookDraft;

/**
 * What a record says of a book.
 *
 * @param copies to receive if the book is new; null when the file does not say
 * @param readers how many have rated it elsewhere; null when the file does not say
 */
public record ImportedBook(
        RecordId record,
        Isbn isbn,
        BookDraft draft,
        @Nullable Integer copies,
        @Nullable Integer readers) implements Imported {}
