package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.Facets;
import shop.alexandria.inventory.catalogue.domain.FoundBooks;

/** Runs queries on one state of the index. */
final class BookFinder {
    private static final int ENOUGH = 5;
    private static final TopFieldDocs NONE =
            new TopFieldDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0], new SortField[0]);
    private static final Set<String> STORED = Set.of(Fields.BOOK);

    private final IndexSearcher searcher;
    private final FacetCounts counts;
    private final QueryPlan plan;
    private final BookBytes bytes;

    BookFinder(IndexSearcher searcher, FacetCounts counts, QueryPlan plan, BookBytes bytes) {
        this.searcher = searcher;
        this.counts = counts;
        this.plan = plan;
        this.bytes = bytes;
    }

    /** Looks ever less closely until enough is found: what was typed right always comes first. */
    FoundBooks find(BookQuery query) throws IOException {
        FoundBooks exact = find(query, Leniency.EXACT);
        if (query.text() == null || exact.total() >= ENOUGH) {
            return exact;
        }
        FoundBooks misspelt = find(query, Leniency.MISSPELT);
        return misspelt.total() > 0 ? misspelt : find(query, Leniency.NEARLY_ALL);
    }

    private FoundBooks find(BookQuery query, Leniency leniency) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return new FoundBooks(List.of(), 0, Facets.NONE);
        }
        DrillDownQuery matches = plan.of(query, leniency);
        return query.faceted()
                ? counted(query, matches)
                : found(best(query, matches), query, searcher.count(matches), Facets.NONE);
    }

    /** The best are looked for apart from the counting: then what cannot be among them need not be weighed. */
    private TopFieldDocs best(BookQuery query, DrillDownQuery matches) throws IOException {
        int last = Math.min(
                query.offset() + query.size(), searcher.getIndexReader().maxDoc());
        return searcher.search(matches, new TopFieldCollectorManager(Sorts.of(query.sort()), last, last));
    }

    private FoundBooks counted(BookQuery query, DrillDownQuery matches) throws IOException {
        if (query.text() == null && query.criteria().isEmpty()) {
            Facets all = counts.ofAll(searcher.getIndexReader()).facets();
            return found(best(query, matches), query, searcher.getIndexReader().numDocs(), all);
        }
        var counted = new DrillSideways(searcher, FacetDimensions.CONFIG, counts.stateOf(searcher.getIndexReader()))
                .search(matches, new TotalHitCountCollectorManager(searcher.getSlices()));
        int total = counted.collectorResult;
        TopFieldDocs best = total == 0 ? NONE : best(query, matches);
        return found(best, query, total, FacetCounts.of(counted.facets));
    }

    private FoundBooks found(TopFieldDocs hits, BookQuery query, long total, Facets facets) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Book> books = new ArrayList<>();
        for (int i = query.offset(); i < hits.scoreDocs.length; i++) {
            BytesRef book = stored.document(hits.scoreDocs[i].doc, STORED).getBinaryValue(Fields.BOOK);
            books.add(bytes.read(ArrayUtil.copyOfSubArray(book.bytes, book.offset, book.offset + book.length)));
        }
        return new FoundBooks(books, total, facets);
    }
}
