package shop.alexandria.inventory.imports.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Series;

class RecordReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Hunger Games (The Hunger Games, #1) | The Hunger Games | The Hunger Games | 1",
                "The Secret of the Nagas (Shiva Trilogy #2) | The Secret of the Nagas | Shiva Trilogy | 2",
                "The Complete Anne (Anne of Green Gables, #1-8) | The Complete Anne | Anne of Green Gables | 1-8",
                "Going Postal (Discworld, #33; Moist von Lipwig, #1) | Going Postal | Discworld | 33",
                "Fairest (The Lunar Chronicles, #3.5) | Fairest | The Lunar Chronicles | 3.5",
                "The Silmarillion (Middle-Earth Universe) | The Silmarillion (Middle-Earth Universe) | |",
                "#GIRLBOSS | #GIRLBOSS | |",
                "The Opal  Deception | The Opal Deception | |"
            })
    void takesTheSeriesOutOfTheTitle(String text, String title, @Nullable String series, @Nullable String number)
            throws RecordRefused {
        BookDraft draft = read(Map.of(Column.TITLE, text));
        assertEquals(title, draft.title());
        assertEquals(series == null ? null : new Series(series, number), draft.series());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J.K. Rowling, Mary GrandPré | J.K. Rowling;Mary GrandPré",
                "William Shakespeare, Robert           Jackson | William Shakespeare;Robert Jackson",
                "Kurt Vonnegut, Jr. | Kurt Vonnegut, Jr.",
                "Rowling, J.K.; GrandPré, Mary | J.K. Rowling;Mary GrandPré",
                "Gabriel García Márquez | Gabriel García Márquez"
            })
    void partsSeveralAuthors(String field, String authors) throws RecordRefused {
        BookDraft draft = read(Map.of(Column.TITLE, "T", Column.AUTHORS, field));
        assertEquals(List.of(authors.split(";")), draft.authors());
    }

    @ParameterizedTest
    @CsvSource({"eng, en", "en-US, en", "fre, fr", "ger, de", "per, fa", "fil, fil", "nl, nl", "English, en", "ara, ar"
    })
    void normalisesLanguages(String text, String code) throws RecordRefused {
        assertEquals(
                new Language(code),
                read(Map.of(Column.TITLE, "T", Column.LANGUAGE, text)).language());
    }

    @ParameterizedTest
    @CsvSource({"2008.0, 2008-01-01", "1813, 1813-01-01", "2008/9/14, 2008-09-14", "2008-09, 2008-09-01", "-750.0,"})
    void readsYearsAndDates(String text, @Nullable LocalDate date) throws RecordRefused {
        assertEquals(
                date,
                read(Map.of(Column.TITLE, "T", Column.ORIGINAL_YEAR, text)).publicationDate());
    }

    @ParameterizedTest
    @CsvSource({"12.99, 12.99", "'12,99', 12.99", "€ 7, 7.00", "12.5, 12.50"})
    void readsPrices(String text, String amount) throws RecordRefused {
        assertEquals(
                Money.of(amount, "EUR"),
                read(Map.of(Column.TITLE, "T", Column.PRICE, text)).price());
    }

    @ParameterizedTest
    @CsvSource({
        "PRICE, free, 'is not a price'",
        "PAGES, many, 'is not a whole number'",
        "FORM, scroll, 'must be one of book, audio, map, other'",
        "LANGUAGE, Klingonese?, 'is not a language'",
        "PUBLICATION_DATE, 2008-02-31, 'there is no day'",
        "ORIGINAL_YEAR, recently, 'is not a publication date'"
    })
    void saysWhatItDoesNotUnderstand(Column column, String text, String reason) {
        RecordRefused refused = assertThrows(RecordRefused.class, () -> read(Map.of(Column.TITLE, "T", column, text)));
        assertEquals(true, refused.reason().contains(reason), refused.reason());
    }

    @Test
    void leavesOpenWhatTheFileDoesNotSay() throws RecordRefused {
        BookDraft draft =
                read(Map.of(Column.TITLE, "T", Column.GENRES, " ", Column.IMAGE_URL, "https://s.gr/nophoto/1.png"));
        assertNull(draft.genres());
        assertNull(draft.imageUrl());
        assertNull(draft.price());
    }

    private static BookDraft read(Map<Column, String> values) throws RecordRefused {
        Map<Column, String> all = new EnumMap<>(values);
        all.put(Column.ISBN, "9780439023481");
        return new RecordReader("EUR").read(1, new BookRecord(all)).draft();
    }
}
