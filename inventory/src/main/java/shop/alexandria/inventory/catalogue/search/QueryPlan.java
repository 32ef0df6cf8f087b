package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.Criterion;

/** Puts text and criteria together; criteria that a facet offers stay apart, for its counts leave them out. */
final class QueryPlan {
    private static final float POPULARITY_WEIGHT = 1f;
    // Below a thousand readers nobody is popular.
    private static final float UNPOPULAR = 1_000;

    private final CriterionQueries criteria;
    private final TextQueries texts;

    QueryPlan(CriterionQueries criteria, TextQueries texts) {
        this.criteria = criteria;
        this.texts = texts;
    }

    DrillDownQuery of(BookQuery query, Leniency leniency) throws IOException {
        BooleanQuery.Builder base = new BooleanQuery.Builder();
        base.add(textOf(query, leniency), Occur.MUST);
        base.add(popularity(), Occur.SHOULD);
        for (Criterion criterion : query.criteria()) {
            if (dimensionOf(criterion) == null) {
                base.add(criteria.of(criterion), Occur.FILTER);
            }
        }
        return narrowed(new DrillDownQuery(FacetDimensions.CONFIG, base.build()), query);
    }

    /** More readers move a book up, ever less the more there are. */
    static Query popularity() {
        return FeatureField.newLogQuery(Fields.FEATURES, Fields.POPULARITY, POPULARITY_WEIGHT / 2, UNPOPULAR);
    }

    private DrillDownQuery narrowed(DrillDownQuery drillDown, BookQuery query) throws IOException {
        for (Criterion criterion : query.criteria()) {
            String dimension = dimensionOf(criterion);
            if (dimension != null) {
                drillDown.add(dimension, criteria.of(criterion));
            }
        }
        return drillDown;
    }

    private Query textOf(BookQuery query, Leniency leniency) throws IOException {
        String text = query.text();
        return text == null || text.isBlank() ? new MatchAllDocsQuery() : texts.of(text, leniency);
    }

    private static @Nullable String dimensionOf(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfGenre _ -> FacetDimensions.GENRES;
            case Criterion.WrittenBy _ -> FacetDimensions.AUTHORS;
            case Criterion.PublishedBy _ -> FacetDimensions.PUBLISHERS;
            case Criterion.WrittenIn _ -> FacetDimensions.LANGUAGES;
            case Criterion.TitleHas _,
                    Criterion.Numbered _,
                    Criterion.CostsAtLeast _,
                    Criterion.CostsAtMost _,
                    Criterion.InStock _,
                    Criterion.Discounted _,
                    Criterion.PublishedFrom _,
                    Criterion.PublishedUntil _,
                    Criterion.SoldAtLeast _,
                    Criterion.OneOf _ -> null;
        };
    }
}
