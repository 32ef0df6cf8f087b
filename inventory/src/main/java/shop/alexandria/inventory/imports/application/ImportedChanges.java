package shop.alexandria.inventory.imports.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.ChooseSlugs;
import shop.alexandria.inventory.catalogue.application.ShopCurrency;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Genres;
import shop.alexandria.inventory.catalogue.domain.Slug;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.RecordRefused;

/** What an imported book changes in the catalogue; where the file is silent, a known book stays as it is. */
@ApplicationScoped
class ImportedChanges {
    private final Genres genres;
    private final ChooseSlugs slugs;
    private final ShopCurrency currency;
    private final Clock clock;

    ImportedChanges(Genres genres, ChooseSlugs slugs, ShopCurrency currency, Clock clock) {
        this.genres = genres;
        this.slugs = slugs;
        this.currency = currency;
        this.clock = clock;
    }

    /** Empty when the file says nothing new of the book. */
    Optional<BookChange> of(ImportedBook imported, @Nullable Book known, ImportTerms terms, String importId)
            throws RecordRefused {
        if (known == null) {
            return Optional.of(listing(imported, terms, importId));
        }
        if (known.withdrawn()) {
            throw new RecordRefused("the book was withdrawn from sale; list it again before importing it");
        }
        BookDetails details = complete(imported.draft().orElse(known.details().draft()));
        long readers = Objects.requireNonNullElse(imported.readers(), (int) known.popularity());
        boolean same = details.equals(known.details()) && readers == known.popularity();
        return same
                ? Optional.empty()
                : Optional.of(BookChange.of(known.as(details).rated(readers)));
    }

    /** New books get slugs of their own; until here they go by their number. */
    List<BookChange> underFreeSlugs(Collection<BookChange> wanted) {
        Map<Isbn, Slug> free = slugs.choose(wanted.stream()
                .filter(change -> change.firstCopies() != null)
                .collect(toMap(
                        change -> change.book().isbn(), change -> change.book().details())));
        return wanted.stream()
                .map(change -> change.under(
                        free.getOrDefault(change.book().isbn(), change.book().slug())))
                .toList();
    }

    BookChange underCertainSlug(BookChange change) {
        Book book = change.book();
        return change.under(slugs.certain(book.isbn(), book.details()));
    }

    private BookChange listing(ImportedBook imported, ImportTerms terms, String importId) throws RecordRefused {
        BookDetails details = complete(imported.draft().orElse(terms.draft()));
        Slug number = new Slug(imported.isbn().value());
        long readers = Objects.requireNonNullElse(imported.readers(), 0);
        Book book = Book.list(imported.isbn(), number, details, readers, clock.instant());
        int copies = Objects.requireNonNullElse(imported.copies(), terms.stock());
        return BookChange.listing(book, copies, "import " + importId);
    }

    private BookDetails complete(BookDraft draft) throws RecordRefused {
        if (draft.price() == null) {
            throw new RecordRefused("no price, neither in the record nor for the whole import (price=)");
        }
        try {
            BookDetails details = currency.require(draft.complete());
            return details.withGenres(genres.named(details.genres()));
        } catch (BookRefused.Invalid invalid) {
            throw new RecordRefused(String.valueOf(invalid.getMessage()));
        }
    }
}
