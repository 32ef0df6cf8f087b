package shop.alexandria.inventory.catalogue.persistence;

import java.math.BigDecimal;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Series;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** Between a book and its document. */
final class BookMapping {

    private BookMapping() {}

    static BookEntity toEntity(Book book) {
        BookEntity entity = new BookEntity();
        entity.isbn = book.isbn().value();
        entity.slug = book.slug().value();
        entity.revision = book.revision();
        entity.withdrawn = book.withdrawn();
        entity.popularity = book.popularity();
        entity.listedAt = book.listedAt();
        writeWork(entity, book.details());
        writeEdition(entity, book.details());
        writeTerms(entity, book.details());
        return entity;
    }

    static Book toBook(BookEntity entity) {
        return new Book(
                new Isbn(entity.isbn),
                new Slug(entity.slug),
                details(entity),
                entity.popularity,
                entity.revision,
                entity.withdrawn,
                entity.listedAt);
    }

    private static void writeWork(BookEntity entity, BookDetails details) {
        Series series = details.series();
        entity.title = details.title();
        entity.subtitle = details.subtitle();
        entity.authors = details.authors();
        entity.genres = details.genres();
        entity.series = orNull(series, Series::name);
        entity.seriesNumber = orNull(series, Series::number);
        entity.description = details.description();
    }

    private static void writeEdition(BookEntity entity, BookDetails details) {
        entity.publisherId = details.publisher().id();
        entity.publisher = details.publisher().name();
        entity.form = details.form().name();
        entity.pages = details.pages();
        entity.language = orNull(details.language(), Language::code);
        entity.imageUrl = orNull(details.imageUrl(), URI::toString);
        entity.weightGrams = details.weightGrams();
        entity.publicationDate = details.publicationDate();
    }

    private static void writeTerms(BookEntity entity, BookDetails details) {
        entity.currency = details.price().currency();
        entity.price = details.price().amount();
        entity.listPrice = orNull(details.listPrice(), Money::amount);
        entity.minPerOrder = details.minPerOrder();
        entity.maxPerOrder = details.maxPerOrder();
    }

    private static BookDetails details(BookEntity entity) {
        return new BookDetails(
                entity.title,
                entity.subtitle,
                entity.authors,
                entity.genres,
                new Publisher(entity.publisherId, entity.publisher),
                orNull(entity.series, name -> new Series(name, entity.seriesNumber)),
                entity.form == null ? ProductForm.BOOK : ProductForm.valueOf(entity.form),
                entity.pages,
                orNull(entity.language, Language::new),
                entity.description,
                orNull(entity.imageUrl, URI::create),
                entity.weightGrams,
                entity.publicationDate,
                money(entity, entity.price),
                orNull(entity.listPrice, listPrice -> money(entity, listPrice)),
                entity.minPerOrder,
                entity.maxPerOrder);
    }

    private static Money money(BookEntity entity, BigDecimal amount) {
        return new Money(amount, entity.currency);
    }

    private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, @Nullable R> part) {
        return value == null ? null : part.apply(value);
    }
}
