package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.inventory.catalogue.application.HomeView.GenreBestSellers;
import shop.alexandria.kit.web.PageParams;

/** The beginnings of all the lists, for the home page. */
@ApplicationScoped
public class ShowHome {
    private final BrowseBooks books;
    private final BrowseGenres genres;
    private final CatalogueConfig config;

    ShowHome(BrowseBooks books, BrowseGenres genres, CatalogueConfig config) {
        this.books = books;
        this.genres = genres;
        this.config = config;
    }

    public HomeView show() {
        PageParams first = new PageParams(0, config.homeListSize());
        List<GenreView> all = genres.all();
        List<BookView> bestSellers = books.bestSellers(null, first).items();
        return new HomeView(
                all,
                books.newReleases(first).items(),
                bestSellers,
                bestSellers.isEmpty() ? List.of() : bestSellersByGenre(all, first),
                books.upcoming(first).items());
    }

    private List<GenreBestSellers> bestSellersByGenre(List<GenreView> all, PageParams first) {
        return all.stream()
                .map(genre -> new GenreBestSellers(
                        genre.name(), books.bestSellers(genre.slug(), first).items()))
                .filter(genre -> !genre.books().isEmpty())
                .limit(config.homeGenres())
                .toList();
    }
}
