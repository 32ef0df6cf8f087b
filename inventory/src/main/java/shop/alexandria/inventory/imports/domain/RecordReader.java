package shop.alexandria.inventory.imports.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Series;

/** Understands a record: what it says, and leaves open what it does not say. */
public final class RecordReader {
    private static final Pattern GENRES = Pattern.compile("[;|,]");
    // A picture that says that there is no picture.
    private static final String NO_PHOTO = "/nophoto/";

    private final String currency;

    /** @param currency of prices without one */
    public RecordReader(String currency) {
        this.currency = currency;
    }

    public ImportedBook read(int number, BookRecord record) throws RecordRefused {
        Isbn isbn = IsbnRecovery.recover(text(record, Column.ISBN), text(record, Column.ISBN_13));
        return new ImportedBook(
                RecordId.numbered(number),
                isbn,
                draft(record),
                whole(record, Column.STOCK),
                whole(record, Column.RATINGS_COUNT));
    }

    private BookDraft draft(BookRecord record) throws RecordRefused {
        SeriesTitle title = SeriesTitle.of(record.get(Column.TITLE).orElseThrow(() -> new RecordRefused("no title")));
        return new BookDraft(
                title.title(),
                text(record, Column.SUBTITLE),
                authors(record),
                genres(record),
                record.get(Column.PUBLISHER)
                        .map(name -> new Publisher(null, name))
                        .orElse(null),
                record.get(Column.SERIES).isPresent() ? series(record) : title.series(),
                form(record),
                whole(record, Column.PAGES),
                LanguageNames.in(record),
                text(record, Column.DESCRIPTION),
                image(record),
                whole(record, Column.WEIGHT_GRAMS),
                publicationDate(record),
                price(record, Column.PRICE),
                price(record, Column.LIST_PRICE),
                whole(record, Column.MIN_PER_ORDER),
                whole(record, Column.MAX_PER_ORDER));
    }

    private static @Nullable List<String> authors(BookRecord record) {
        List<String> authors = new ArrayList<>();
        record.get(Column.AUTHORS).map(AuthorNames::in).ifPresent(authors::addAll);
        record.get(Column.MORE_AUTHORS).map(AuthorNames::in).ifPresent(authors::addAll);
        return authors.isEmpty() ? null : authors.stream().distinct().toList();
    }

    private static @Nullable List<String> genres(BookRecord record) {
        return record.get(Column.GENRES)
                .map(field -> GENRES.splitAsStream(field)
                        .map(String::strip)
                        .filter(genre -> !genre.isEmpty())
                        .distinct()
                        .toList())
                .orElse(null);
    }

    private static Series series(BookRecord record) {
        return new Series(record.get(Column.SERIES).orElseThrow(), text(record, Column.SERIES_NUMBER));
    }

    private static @Nullable ProductForm form(BookRecord record) throws RecordRefused {
        Optional<String> form = record.get(Column.FORM).map(text -> text.toUpperCase(Locale.ROOT));
        try {
            return form.map(ProductForm::valueOf).orElse(null);
        } catch (IllegalArgumentException unknown) {
            throw new RecordRefused(
                    "'%s' is no form; it must be one of book, audio, map, other".formatted(form.orElseThrow()));
        }
    }

    private static @Nullable URI image(BookRecord record) throws RecordRefused {
        Optional<String> address = record.get(Column.IMAGE_URL).filter(url -> !url.contains(NO_PHOTO));
        try {
            return address.map(URI::create).orElse(null);
        } catch (IllegalArgumentException malformed) {
            throw new RecordRefused("'%s' is not the address of an image".formatted(address.orElseThrow()));
        }
    }

    private static @Nullable LocalDate publicationDate(BookRecord record) throws RecordRefused {
        Optional<String> date = Stream.of(Column.PUBLICATION_DATE, Column.YEAR, Column.ORIGINAL_YEAR)
                .flatMap(column -> record.get(column).stream())
                .findFirst();
        return date.isEmpty() ? null : PublicationDates.parse(date.get()).orElse(null);
    }

    private @Nullable Money price(BookRecord record, Column column) throws RecordRefused {
        Optional<String> amount = record.get(column);
        return amount.isEmpty()
                ? null
                : Amounts.price(amount.get(), record.get(Column.CURRENCY).orElse(currency));
    }

    private static @Nullable Integer whole(BookRecord record, Column column) throws RecordRefused {
        Optional<String> number = record.get(column);
        return number.isEmpty() ? null : Amounts.whole(column, number.get());
    }

    private static @Nullable String text(BookRecord record, Column column) {
        return record.get(column).orElse(null);
    }
}
