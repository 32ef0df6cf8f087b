package shop.alexandria.inventory.catalogue.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.domain.BookTag;
import shop.alexandria.inventory.catalogue.domain.CatalogueSearch;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.catalogue.domain.FoundBooks;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;

/** The lists that visitors look through. */
@ApplicationScoped
public class BrowseBooks {
    private final CatalogueSearch search;
    private final BookViews views;
    private final Tagging tagging;
    private final Timer searches;

    BrowseBooks(CatalogueSearch search, BookViews views, Tagging tagging, MeterRegistry metrics) {
        this.search = search;
        this.views = views;
        this.tagging = tagging;
        this.searches = Timer.builder("alexandria.searches")
                .description("Searches of visitors, with their facets, in the index")
                .register(metrics);
    }

    /** What the visitor asked for, with facets. */
    public BookPage search(
            @Nullable String text, List<Criterion> criteria, @Nullable BookTag tag, BookSort sort, PageParams page) {
        List<Criterion> all = new ArrayList<>(criteria);
        Stream.ofNullable(tag).map(tagging::criteria).forEach(all::addAll);
        BookQuery query = new BookQuery(text, all, sort, page.offset(), page.size(), true);
        FoundBooks found = searches.record(() -> search.find(query));
        return new BookPage(views.of(found.books()), page.page(), page.size(), found.total(), found.facets());
    }

    /** Newest first. */
    public Page<BookView> newReleases(PageParams page) {
        return list(tagging.criteria(BookTag.NEW), BookSort.NEWEST, page);
    }

    /** Most copies first; every book of which a copy was paid. */
    public Page<BookView> bestSellers(@Nullable String genre, PageParams page) {
        return list(bestSellersOf(genre), BookSort.BEST_SELLER, page);
    }

    /** Soonest first. */
    public Page<BookView> upcoming(PageParams page) {
        return list(List.of(tagging.upcoming()), BookSort.SOONEST, page);
    }

    static List<Criterion> bestSellersOf(@Nullable String genre) {
        Criterion sold = new Criterion.SoldAtLeast(1);
        return genre == null ? List.of(sold) : List.of(sold, new Criterion.OfGenre(genre));
    }

    private Page<BookView> list(List<Criterion> criteria, BookSort sort, PageParams page) {
        FoundBooks found = found(criteria, sort, page);
        return new Page<>(views.of(found.books()), page.page(), page.size(), found.total());
    }

    FoundBooks found(List<Criterion> criteria, BookSort sort, PageParams page) {
        return search.find(BookQuery.list(criteria, sort, page.offset(), page.size()));
    }
}
