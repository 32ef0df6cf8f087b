package shop.alexandria.inventory.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.application.ShopCurrency;
import shop.alexandria.inventory.catalogue.application.SlugChoices;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Genres;
import shop.alexandria.inventory.catalogue.domain.Slug;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.ImportedWithdrawal;
import shop.alexandria.inventory.imports.domain.RecordRefused;

/** What an imported book changes in the catalogue; where the file is silent, a known book stays as it is. */
@ApplicationScoped
class ImportedChanges {
    private final Genres genres;
    private final ShopCurrency currency;
    private final Clock clock;

    ImportedChanges(Genres genres, ShopCurrency currency, Clock clock) {
        this.genres = genres;
        this.currency = currency;
        this.clock = clock;
    }

    /** Empty when the record says nothing new of the book. */
    Optional<BookChange> of(Imported imported, @Nullable Book known, ImportTerms terms, String importId)
            throws RecordRefused {
        return switch (imported) {
            case ImportedBook book -> described(book, known, terms, importId);
            case ImportedWithdrawal _ ->
                Optional.ofNullable(known)
                        .filter(book -> !book.withdrawn())
                        .map(book -> BookChange.of(book.withdraw()));
        };
    }

    private Optional<BookChange> described(
            ImportedBook imported, @Nullable Book known, ImportTerms terms, String importId) throws RecordRefused {
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

    private BookChange listing(ImportedBook imported, ImportTerms terms, String importId) throws RecordRefused {
        BookDetails details = complete(imported.draft().orElse(terms.draft()));
        Slug slug = SlugChoices.of(imported.isbn(), details).getFirst();
        long readers = Objects.requireNonNullElse(imported.readers(), 0);
        Book book = Book.list(imported.isbn(), slug, details, readers, clock.instant());
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
