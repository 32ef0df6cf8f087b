package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** What a criterion means to the index. */
final class CriterionQueries {
    private final IndexReader reader;
    private final WordQueries words;
    private final int minorDigits;

    /** @param minorDigits of the shop's currency: prices are indexed in cents */
    CriterionQueries(IndexReader reader, WordQueries words, int minorDigits) {
        this.reader = reader;
        this.words = words;
        this.minorDigits = minorDigits;
    }

    Query of(Criterion criterion) throws IOException {
        return switch (criterion) {
            case Criterion.TitleHas(var title) ->
                words.allIn(title, List.of(Fields.TITLE, Fields.SUBTITLE, Fields.SERIES));
            case Criterion.WrittenBy(var author) -> named(FacetDimensions.AUTHORS, author, Fields.AUTHOR);
            case Criterion.PublishedBy(var publisher) -> named(FacetDimensions.PUBLISHERS, publisher, Fields.PUBLISHER);
            case Criterion.OfGenre(var nameOrSlug) -> genre(nameOrSlug);
            case Criterion.WrittenIn(var language) ->
                new TermQuery(facetTerm(FacetDimensions.LANGUAGES, language.code()));
            case Criterion.Numbered(var isbn) -> new TermQuery(new Term(Fields.ISBN, isbn.value()));
            case Criterion.CostsAtLeast(var amount) ->
                LongField.newRangeQuery(Fields.PRICE, minor(amount, RoundingMode.CEILING), Long.MAX_VALUE);
            case Criterion.CostsAtMost(var amount) ->
                LongField.newRangeQuery(Fields.PRICE, Long.MIN_VALUE, minor(amount, RoundingMode.FLOOR));
            case Criterion.InStock(var yes) -> NumericDocValuesField.newSlowExactQuery(Fields.IN_STOCK, yes ? 1 : 0);
            case Criterion.Discounted _ -> LongField.newExactQuery(Fields.DISCOUNTED, 1);
            case Criterion.PublishedFrom(var day) ->
                LongField.newRangeQuery(Fields.PUBLISHED, day.toEpochDay(), Long.MAX_VALUE);
            case Criterion.PublishedUntil(var day) ->
                LongField.newRangeQuery(Fields.PUBLISHED, Long.MIN_VALUE, day.toEpochDay());
            case Criterion.SoldAtLeast(var copies) ->
                NumericDocValuesField.newSlowRangeQuery(Fields.SOLD, copies, Long.MAX_VALUE);
            case Criterion.OneOf(var isbns) ->
                new TermInSetQuery(
                        Fields.ISBN,
                        isbns.stream().map(isbn -> new BytesRef(isbn.value())).toList());
        };
    }

    // A name chosen from the facets means exactly it, or the list would be longer than its count said.
    private Query named(String dimension, String name, String field) throws IOException {
        Term exactly = facetTerm(dimension, name);
        return reader.docFreq(exactly) > 0 ? new TermQuery(exactly) : words.allIn(name, List.of(field));
    }

    private static Query genre(String nameOrSlug) {
        return Slug.of(nameOrSlug)
                .<Query>map(slug -> new TermQuery(new Term(Fields.GENRE_SLUG, slug.value())))
                .orElseGet(() -> new MatchNoDocsQuery("no genre is called so"));
    }

    private static Term facetTerm(String dimension, String value) {
        return DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, dimension, value);
    }

    private long minor(BigDecimal amount, RoundingMode rounding) {
        return amount.movePointRight(minorDigits).setScale(0, rounding).longValueExact();
    }
}
