package shop.alexandria.storefront.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Genre;
import shop.alexandria.storefront.catalogue.Home;

/** Arranges the home page: the shelves that have books on them. */
@ApplicationScoped
class ShowHome {

    private final CatalogueApi catalogue;

    ShowHome(@RestClient CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    HomeView show() {
        Home home = catalogue.home();
        Map<String, String> slugs =
                home.genres().stream().collect(Collectors.toMap(Genre::name, Genre::slug, (first, _) -> first));
        return new HomeView(home.genres(), shelves(home, slugs));
    }

    private static List<Shelf> shelves(Home home, Map<String, String> slugs) {
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(shelf("New releases", home.newReleases(), slugs));
        shelves.add(shelf("Best sellers", home.bestSellers(), slugs));
        home.bestSellersByGenre()
                .forEach(genre -> shelves.add(shelf("Best sellers in " + genre.genre(), genre.books(), slugs)));
        shelves.add(shelf("Upcoming books", home.upcoming(), slugs));
        shelves.removeIf(shelf -> shelf.books().isEmpty());
        return shelves;
    }

    private static Shelf shelf(String heading, List<Book> books, Map<String, String> slugs) {
        return new Shelf(
                heading,
                books.stream()
                        .filter(book -> book.genres().stream().anyMatch(slugs::containsKey))
                        .map(book -> new BookCard(book, address(book, slugs)))
                        .toList());
    }

    private static String address(Book book, Map<String, String> slugs) {
        String genre =
                book.genres().stream().filter(slugs::containsKey).findFirst().orElseThrow();
        return "/alexandria/" + slugs.get(genre) + "/" + book.slug();
    }
}
