package shop.alexandria.inventory.catalogue.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;

/**
 * What a bookseller says about a book; always as {@link BookRules} demand.
 *
 * @param publicationDate of this edition; in the future for a book that is to come
 * @param listPrice the usual price, shown beside a lower {@code price} as a discount
 */
public record BookDetails(
        String title,
        @Nullable String subtitle,
        List<String> authors,
        List<String> genres,
        Publisher publisher,
        @Nullable Series series,
        ProductForm form,
        @Nullable Integer pages,
        @Nullable Language language,
        @Nullable String description,
        @Nullable URI imageUrl,
        @Nullable Integer weightGrams,
        @Nullable LocalDate publicationDate,
        Money price,
        @Nullable Money listPrice,
        int minPerOrder,
        int maxPerOrder) {

    public BookDetails {
        authors = List.copyOf(authors);
        genres = List.copyOf(genres);
    }

    /** Whether it is sold below its usual price. */
    public boolean discounted() {
        return listPrice != null && listPrice.compareTo(price) > 0;
    }

    public boolean hasGenre(Slug genre) {
        return genres.stream().flatMap(name -> Slug.of(name).stream()).anyMatch(genre::equals);
    }

    /** The same with its genres under other names. */
    public BookDetails withGenres(List<String> names) {
        return draft().withGenres(names).complete();
    }

    /** As a draft that says all of this, to change a part of it. */
    public BookDraft draft() {
        return new BookDraft(
                title,
                subtitle,
                authors,
                genres,
                publisher,
                series,
                form,
                pages,
                language,
                description,
                imageUrl,
                weightGrams,
                publicationDate,
                price,
                listPrice,
                minPerOrder,
                maxPerOrder);
    }
}
