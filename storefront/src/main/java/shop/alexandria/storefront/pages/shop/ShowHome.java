package shop.alexandria.storefront.pages.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Genre;
import shop.alexandria.storefront.catalogue.Home;

/** Arranges the home page: the shelves that have books on them. */
@ApplicationScoped
class ShowHome {
    private final CatalogueApi catalogue;
    private final BookAddresses addresses;

    ShowHome(@RestClient CatalogueApi catalogue, BookAddresses addresses) {
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    HomeView show() {
        Home home = catalogue.home();
        addresses.remember(home.genres());
        return new HomeView(home.genres(), shelves(home));
    }

    private List<Shelf> shelves(Home home) {
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(shelf("New releases", "/alexandria/new-release", home.newReleases()));
        shelves.add(shelf("Best sellers", "/alexandria/best-seller", home.bestSellers()));
        home.bestSellersByGenre().forEach(genre -> shelves.add(shelfOf(genre, home.genres())));
        shelves.add(shelf("Upcoming books", "/alexandria/upcoming-books", home.upcoming()));
        shelves.removeIf(shelf -> shelf.books().isEmpty());
        return shelves;
    }

    private Shelf shelfOf(Home.GenreBestSellers sellers, List<Genre> genres) {
        String all = genres.stream()
                .filter(genre -> genre.name().equals(sellers.genre()))
                .findFirst()
                .map(genre -> "/alexandria/" + genre.slug() + "/best-seller")
                .orElse("/alexandria/best-seller");
        return shelf("Best sellers in " + sellers.genre(), all, sellers.books());
    }

    private Shelf shelf(String heading, String all, List<Book> books) {
        return new Shelf(heading, all, addresses.cards(books));
    }
}
