package shop.alexandria.inventory.catalogue.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.domain.BookTag;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;
import shop.alexandria.kit.web.PageParams;

/**
 * The home page. Which books it shows changes with the index and with the day, and is worked out no oftener; how many
 * copies there are of them is asked every time, once for all.
 */
@ApplicationScoped
public class ShowHome {
    private final BrowseBooks books;
    private final BrowseGenres genres;
    private final BookViews views;
    private final Tagging tagging;
    private final CatalogueIndex index;
    private final CatalogueConfig config;
    private final Clock clock;
    private volatile @Nullable Known latest;

    ShowHome(
            BrowseBooks books,
            BrowseGenres genres,
            BookViews views,
            Tagging tagging,
            CatalogueIndex index,
            CatalogueConfig config,
            Clock clock) {
        this.books = books;
        this.genres = genres;
        this.views = views;
        this.tagging = tagging;
        this.index = index;
        this.config = config;
        this.clock = clock;
    }

    private record Moment(long index, LocalDate day) {}

    private record Known(Moment moment, HomeLists lists) {}

    public HomeView show() {
        HomeLists lists = lists();
        Map<String, BookView> shown =
                views.of(lists.books()).stream().collect(toMap(BookView::isbn, Function.identity()));
        return lists.shownBy(shown);
    }

    private HomeLists lists() {
        Moment now = new Moment(index.state(), LocalDate.now(clock));
        Known known = latest;
        if (known == null || !known.moment().equals(now)) {
            known = new Known(now, find());
            latest = known;
        }
        return known.lists();
    }

    private HomeLists find() {
        PageParams first = new PageParams(0, config.homeListSize());
        List<GenreView> all = genres.all();
        List<Book> bestSellers = bestSellers(null, first);
        return new HomeLists(
                all,
                books.found(tagging.criteria(BookTag.NEW), BookSort.NEWEST, first)
                        .books(),
                bestSellers,
                bestSellers.isEmpty() ? new LinkedHashMap<>() : bestSellersByGenre(all, first),
                books.found(List.of(tagging.upcoming()), BookSort.SOONEST, first)
                        .books());
    }

    private LinkedHashMap<String, List<Book>> bestSellersByGenre(List<GenreView> all, PageParams first) {
        LinkedHashMap<String, List<Book>> byGenre = new LinkedHashMap<>();
        for (GenreView genre : all) {
            List<Book> best = byGenre.size() < config.homeGenres() ? bestSellers(genre.slug(), first) : List.of();
            if (!best.isEmpty()) {
                byGenre.put(genre.name(), best);
            }
        }
        return byGenre;
    }

    private List<Book> bestSellers(@Nullable String genre, PageParams first) {
        return books.found(BrowseBooks.bestSellersOf(genre), BookSort.BEST_SELLER, first)
                .books();
    }
}
