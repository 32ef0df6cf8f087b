package shop.alexandria.inventory.catalogue.domain;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;

/** What somebody says about a book, before it is known whether that is enough and in order: null means not said. */
public record BookDraft(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable List<String> authors,
        @Nullable List<String> genres,
        @Nullable Publisher publisher,
        @Nullable Series series,
        @Nullable ProductForm form,
        @Nullable Integer pages,
        @Nullable Language language,
        @Nullable String description,
        @Nullable URI imageUrl,
        @Nullable Integer weightGrams,
        @Nullable LocalDate publicationDate,
        @Nullable Money price,
        @Nullable Money listPrice,
        @Nullable Integer minPerOrder,
        @Nullable Integer maxPerOrder) {
    private static final int DEFAULT_MINIMUM = 1;
    private static final int DEFAULT_MAXIMUM = 100;

    /**
     * The finished details.
     *
     * @throws BookRefused.Invalid naming every field that is missing or against the rules
     */
    public BookDetails complete() {
        List<Violation> violations = BookRules.violationsOf(this);
        if (!violations.isEmpty()) {
            throw new BookRefused.Invalid(violations);
        }
        return new BookDetails(
                Objects.requireNonNull(title),
                subtitle,
                Objects.requireNonNull(authors),
                Objects.requireNonNull(genres),
                Objects.requireNonNull(publisher),
                series,
                requireNonNullElse(form, ProductForm.BOOK),
                pages,
                language,
                description,
                imageUrl,
                weightGrams,
                publicationDate,
                Objects.requireNonNull(price),
                listPrice,
                minimum(),
                maximum());
    }

    /** This draft, and what it does not say as the other one says it. */
    public BookDraft orElse(BookDraft other) {
        return new BookDraft(
                first(title, other.title),
                first(subtitle, other.subtitle),
                first(authors, other.authors),
                first(genres, other.genres),
                first(publisher, other.publisher),
                first(series, other.series),
                first(form, other.form),
                first(pages, other.pages),
                first(language, other.language),
                first(description, other.description),
                first(imageUrl, other.imageUrl),
                first(weightGrams, other.weightGrams),
                first(publicationDate, other.publicationDate),
                first(price, other.price),
                first(listPrice, other.listPrice),
                first(minPerOrder, other.minPerOrder),
                first(maxPerOrder, other.maxPerOrder));
    }

    /** The same with its genres under other names. */
    public BookDraft withGenres(List<String> names) {
        return new BookDraft(
                title,
                subtitle,
                authors,
                names,
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

    int minimum() {
        return requireNonNullElse(minPerOrder, DEFAULT_MINIMUM);
    }

    int maximum() {
        return requireNonNullElse(maxPerOrder, Math.max(DEFAULT_MAXIMUM, minimum()));
    }

    private static <T> @Nullable T first(@Nullable T mine, @Nullable T other) {
        return mine != null ? mine : other;
    }
}
