package shop.alexandria.inventory.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;
import shop.alexandria.inventory.catalogue.domain.CatalogueSearch;
import shop.alexandria.inventory.catalogue.domain.FacetValue;
import shop.alexandria.inventory.catalogue.domain.FoundBooks;
import shop.alexandria.inventory.catalogue.domain.Suggestion;

@ApplicationScoped
class LuceneCatalogueSearch implements CatalogueSearch {
    private final IndexStore store;
    private final CatalogueIndex index;
    private final BookBytes bytes;
    private final int minorDigits;
    private final FacetCounts counts = new FacetCounts();

    @Inject
    LuceneCatalogueSearch(IndexStore store, CatalogueIndex index, BookBytes bytes, ShopConfig shop) {
        this(store, index, bytes, Currency.getInstance(shop.currency()).getDefaultFractionDigits());
    }

    LuceneCatalogueSearch(IndexStore store, CatalogueIndex index, BookBytes bytes, int minorDigits) {
        this.store = store;
        this.index = index;
        this.bytes = bytes;
        this.minorDigits = minorDigits;
    }

    @Override
    public FoundBooks find(BookQuery query) {
        return read(searcher -> finder(searcher).find(query));
    }

    @Override
    public List<Suggestion> suggest(String start, int most) {
        return read(searcher -> new Suggestions(finder(searcher), genres(searcher)).of(start, most));
    }

    @Override
    public List<FacetValue> genres() {
        return read(this::genres);
    }

    private <T> T read(IndexStore.Reading<T> reading) {
        if (!index.isOpen()) {
            throw new BookRefused.NotReady();
        }
        return store.read(reading);
    }

    private BookFinder finder(IndexSearcher searcher) {
        WordQueries words = new WordQueries(new Slips(searcher.getIndexReader()));
        QueryPlan plan = new QueryPlan(
                new CriterionQueries(searcher.getIndexReader(), words, minorDigits), new TextQueries(words));
        return new BookFinder(searcher, counts, plan, bytes);
    }

    private List<FacetValue> genres(IndexSearcher searcher) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return List.of();
        }
        return counts.ofAll(searcher.getIndexReader()).genres();
    }
}
