package shop.alexandria.inventory.catalogue.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.catalogue.domain.Availability;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookTag;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Rating;
import shop.alexandria.inventory.catalogue.domain.Series;

/** A book as visitors see it: with the tags and the copies of this moment. */
@RegisterForReflection(targets = {BookView.class, Publisher.class, Series.class, Availability.class, Money.class})
public record BookView(
        String isbn,
        String title,
        @Nullable String subtitle,
        List<String> authors,
        List<String> genres,
        Publisher publisher,
        @Nullable Series series,
        ProductForm form,
        @Nullable Integer pages,
        @Nullable String language,
        @Nullable String description,
        @Nullable URI imageUrl,
        @Nullable Integer weightGrams,
        @Nullable LocalDate publicationDate,
        Money price,
        @Nullable Money listPrice,
        int minPerOrder,
        int maxPerOrder,
        String slug,
        List<String> tags,
        @Nullable RatingView rating,
        Availability availability) {

    /** What its buyers think; missing while nobody has said so. */
    @RegisterForReflection
    public record RatingView(BigDecimal average, long count) {
        static RatingView of(Rating rating) {
            return new RatingView(rating.average(), rating.count());
        }
    }

    static BookView of(Book book, List<BookTag> tags, @Nullable Rating rating, int available) {
        BookDetails details = book.details();
        Language language = details.language();
        return new BookView(
                book.isbn().value(),
                details.title(),
                details.subtitle(),
                details.authors(),
                details.genres(),
                details.publisher(),
                details.series(),
                details.form(),
                details.pages(),
                language == null ? null : language.code(),
                details.description(),
                details.imageUrl(),
                details.weightGrams(),
                details.publicationDate(),
                details.price(),
                details.listPrice(),
                details.minPerOrder(),
                details.maxPerOrder(),
                book.slug().value(),
                tags.stream().map(BookTag::label).toList(),
                rating == null ? null : RatingView.of(rating),
                Availability.of(book, available));
    }
}
