package shop.alexandria.inventory.catalogue.domain;

import java.time.Instant;
import shop.alexandria.events.Isbn;

/**
 * A book of the catalogue; every change makes the next revision.
 *
 * @param slug given once, so that links to the book stay good when its title is corrected
 * @param popularity how many readers rated it elsewhere, zero if unknown; it only breaks ties in search
 * @param revision from 1; the order of its changes, for everyone who keeps a copy
 * @param withdrawn gone from sale and search; past orders keep it
 */
public record Book(
        Isbn isbn,
        Slug slug,
        BookDetails details,
        long popularity,
        long revision,
        boolean withdrawn,
        Instant listedAt) {

    public static Book list(Isbn isbn, Slug slug, BookDetails details, long popularity, Instant now) {
        return new Book(isbn, slug, details, popularity, 1, false, now);
    }

    /** On sale with these details; a withdrawn book comes back. */
    public Book as(BookDetails changed) {
        return new Book(isbn, slug, changed, popularity, revision + 1, false, listedAt);
    }

    public Book rated(long readers) {
        return new Book(isbn, slug, details, readers, revision, withdrawn, listedAt);
    }

    public Book withdraw() {
        return new Book(isbn, slug, details, popularity, revision + 1, true, listedAt);
    }

    /** The book under another slug: only while it is not listed yet. */
    public Book under(Slug other) {
        return new Book(isbn, other, details, popularity, revision, withdrawn, listedAt);
    }
}
