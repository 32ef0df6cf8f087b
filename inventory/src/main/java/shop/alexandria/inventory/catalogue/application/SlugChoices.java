package shop.alexandria.inventory.catalogue.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.Slug;

/**
 * The names a new book may have, shortest first: its title, or title and author, or title and ISBN. Whether another book
 * has one is decided where it is saved; the last one cannot be another book's.
 */
public final class SlugChoices {
    private SlugChoices() {}

    /** At least one. */
    public static List<Slug> of(Isbn isbn, BookDetails details) {
        Slug number = new Slug(isbn.value());
        Optional<Slug> title = Slug.of(details.title());
        List<Slug> choices = new ArrayList<>();
        title.ifPresent(choices::add);
        title.flatMap(slug -> author(details).map(slug::with)).ifPresent(choices::add);
        choices.removeIf(Slug::reserved);
        choices.add(title.map(slug -> slug.with(number)).orElse(number));
        return choices;
    }

    private static Optional<Slug> author(BookDetails details) {
        return details.authors().stream().findFirst().flatMap(Slug::of);
    }
}
