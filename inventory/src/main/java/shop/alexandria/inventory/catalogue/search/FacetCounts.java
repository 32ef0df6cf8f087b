package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.FacetValue;
import shop.alexandria.inventory.catalogue.domain.Facets;
import shop.alexandria.inventory.catalogue.domain.Folding;

/** Counts matches by their values; the table of all values is made once for each state of the index. */
final class FacetCounts {
    private static final int ALL_GENRES = 1_000;
    private static final int MOST_GENRES = 50;
    private static final int MOST = 20;

    private @Nullable SortedSetDocValuesReaderState latest;
    private @Nullable WholeCatalogue whole;

    synchronized SortedSetDocValuesReaderState stateOf(IndexReader reader) throws IOException {
        SortedSetDocValuesReaderState state = latest;
        if (state == null || state.getReader() != reader) {
            state = new DefaultSortedSetDocValuesReaderState(reader, FacetDimensions.CONFIG);
            latest = state;
            whole = null;
        }
        return state;
    }

    /**
     * The counts of the whole catalogue, made once for each state of the index too, and kept as plain values: what
     * Lucene counts with reads the words from a place of its own, and so serves one thread only.
     */
    synchronized WholeCatalogue ofAll(IndexReader reader) throws IOException {
        SortedSetDocValuesReaderState state = stateOf(reader);
        WholeCatalogue counted = whole;
        if (counted == null) {
            var counts = new SortedSetDocValuesFacetCounts(state);
            counted = new WholeCatalogue(of(counts), alphabetical(values(counts, FacetDimensions.GENRES, ALL_GENRES)));
            whole = counted;
        }
        return counted;
    }

    /** What the facets of a search without words or filters say, and each genre by its name. */
    record WholeCatalogue(Facets facets, List<FacetValue> genres) {}

    static Facets of(org.apache.lucene.facet.Facets counts) throws IOException {
        return new Facets(
                values(counts, FacetDimensions.GENRES, MOST_GENRES),
                values(counts, FacetDimensions.AUTHORS, MOST),
                values(counts, FacetDimensions.PUBLISHERS, MOST),
                values(counts, FacetDimensions.LANGUAGES, MOST));
    }

    private static List<FacetValue> alphabetical(List<FacetValue> genres) {
        return genres.stream()
                .sorted(Comparator.comparing(genre -> Folding.fold(genre.value())))
                .toList();
    }

    private static List<FacetValue> values(org.apache.lucene.facet.Facets counts, String dimension, int most)
            throws IOException {
        FacetResult result = counts.getTopChildren(most, dimension);
        if (result == null) {
            return List.of();
        }
        return Stream.of(result.labelValues)
                .map(value -> new FacetValue(value.label, value.value.intValue()))
                .toList();
    }
}
