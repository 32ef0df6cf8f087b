package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.Folding;
import shop.alexandria.inventory.catalogue.domain.IndexedBook;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** Turns a book into its entry in the index. */
final class IndexEntries {
    private static final int LONGEST_SORT_KEY = 200;
    private static final float READERS_PER_SALE = 1_000;

    private final BookBytes bytes;

    IndexEntries(BookBytes bytes) {
        this.bytes = bytes;
    }

    Document entryOf(IndexedBook indexed) throws IOException {
        Document entry = new Document();
        Book book = indexed.book();
        addIdentity(entry, book);
        addWords(entry, book.details());
        addNumbers(entry, book.details());
        addFacets(entry, book.details());
        addFigures(entry, indexed);
        return FacetDimensions.CONFIG.build(entry);
    }

    private void addIdentity(Document entry, Book book) {
        String isbn = book.isbn().value();
        entry.add(new StringField(Fields.ISBN, isbn, Store.NO));
        entry.add(new SortedDocValuesField(Fields.ISBN, new BytesRef(isbn)));
        entry.add(new NumericDocValuesField(Fields.REVISION, book.revision()));
        entry.add(new StoredField(Fields.BOOK, bytes.write(book)));
        Slug.of(book.details().title())
                .ifPresent(heading -> entry.add(new StringField(Fields.HEADING, heading.value(), Store.NO)));
        entry.add(new SortedDocValuesField(
                Fields.TITLE_ORDER, new BytesRef(sortKey(book.details().title()))));
    }

    private static void addWords(Document entry, BookDetails details) {
        addText(entry, Fields.TITLE, details.title());
        addText(entry, Fields.SUBTITLE, details.subtitle());
        addText(entry, Fields.SERIES, seriesOf(details));
        addText(entry, Fields.PUBLISHER, details.publisher().name());
        addText(entry, Fields.DESCRIPTION, details.description());
        details.authors().forEach(author -> addText(entry, Fields.AUTHOR, author));
        details.genres().forEach(genre -> addText(entry, Fields.GENRE, genre));
        for (String genre : details.genres()) {
            Slug.of(genre).ifPresent(slug -> entry.add(new StringField(Fields.GENRE_SLUG, slug.value(), Store.NO)));
        }
    }

    private static void addNumbers(Document entry, BookDetails details) {
        entry.add(new LongField(Fields.PRICE, details.price().minorUnits(), Store.NO));
        entry.add(new LongField(Fields.DISCOUNTED, details.discounted() ? 1 : 0, Store.NO));
        LocalDate published = details.publicationDate();
        if (published != null) {
            entry.add(new LongField(Fields.PUBLISHED, published.toEpochDay(), Store.NO));
        }
    }

    private static void addFacets(Document entry, BookDetails details) {
        addFacet(entry, FacetDimensions.GENRES, details.genres());
        addFacet(entry, FacetDimensions.AUTHORS, details.authors());
        addFacet(entry, FacetDimensions.PUBLISHERS, List.of(details.publisher().name()));
        Language language = details.language();
        addFacet(entry, FacetDimensions.LANGUAGES, language == null ? List.of() : List.of(language.code()));
    }

    private static void addFigures(Document entry, IndexedBook indexed) {
        entry.add(new NumericDocValuesField(Fields.IN_STOCK, indexed.inStock() ? 1 : 0));
        entry.add(new NumericDocValuesField(Fields.SOLD, indexed.copiesSold()));
        float readers = indexed.book().popularity() + READERS_PER_SALE * indexed.copiesSold();
        if (readers > 0) {
            entry.add(new FeatureField(Fields.FEATURES, Fields.POPULARITY, readers));
        }
    }

    private static void addFacet(Document entry, String dimension, List<String> values) {
        new LinkedHashSet<>(values).forEach(value -> entry.add(new SortedSetDocValuesFacetField(dimension, value)));
    }

    private static void addText(Document entry, String field, @Nullable String text) {
        if (text != null) {
            entry.add(new TextField(field, text, Store.NO));
        }
    }

    private static @Nullable String seriesOf(BookDetails details) {
        if (details.series() == null) {
            return null;
        }
        String number = details.series().number();
        return details.series().name() + (number == null ? "" : " " + number);
    }

    private static String sortKey(String title) {
        String folded = Folding.fold(title);
        return folded.length() <= LONGEST_SORT_KEY ? folded : folded.substring(0, LONGEST_SORT_KEY);
    }
}
