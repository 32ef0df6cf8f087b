package shop.alexandria.storefront.pages.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.catalogue.BookPage;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Genre;
import shop.alexandria.storefront.pages.Paging;

/** Lays out the pages behind "see all". */
@ApplicationScoped
class ListBooks {
    private static final int SIZE = 24;

    private final CatalogueApi catalogue;
    private final BookAddresses addresses;

    ListBooks(@RestClient CatalogueApi catalogue, BookAddresses addresses) {
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    BookList newReleases(int page) {
        BookPage books = catalogue.newReleases(Paging.index(page), SIZE);
        return list("New releases", "Just published.", List.of(), books, "/alexandria/new-release");
    }

    BookList bestSellers(int page) {
        BookPage books = catalogue.bestSellers(null, Paging.index(page), SIZE);
        return list("Best sellers", "What our customers buy most.", List.of(), books, "/alexandria/best-seller");
    }

    BookList upcoming(int page) {
        BookPage books = catalogue.upcoming(Paging.index(page), SIZE);
        return list("Upcoming books", "Soon on our shelves.", List.of(), books, "/alexandria/upcoming-books");
    }

    BookList ofGenre(String slug, int page) {
        Genre genre = genre(slug);
        BookPage books = catalogue.search(Map.of(
                "genre",
                slug,
                "sort",
                "newest",
                "page",
                Integer.toString(Paging.index(page)),
                "size",
                Integer.toString(SIZE)));
        List<BookList.Link> links = List.of(
                new BookList.Link("Best sellers in " + genre.name(), "/alexandria/" + slug + "/best-seller"),
                new BookList.Link("Narrow this down", "/alexandria/search?genre=" + slug));
        return list(
                genre.name(), "All our books of this genre, the newest first.", links, books, "/alexandria/" + slug);
    }

    BookList bestSellersOf(String slug, int page) {
        Genre genre = genre(slug);
        BookPage books = catalogue.bestSellers(slug, Paging.index(page), SIZE);
        List<BookList.Link> links = List.of(new BookList.Link("All of " + genre.name(), "/alexandria/" + slug));
        String address = "/alexandria/" + slug + "/best-seller";
        return list("Best sellers in " + genre.name(), "What our customers buy most.", links, books, address);
    }

    private Genre genre(String slug) {
        return addresses.genre(slug).orElseThrow(NotFoundException::new);
    }

    private BookList list(String heading, String lead, List<BookList.Link> links, BookPage books, String address) {
        return new BookList(
                heading,
                lead,
                links,
                addresses.cards(books.items()),
                Paging.of(books.page(), books.size(), books.total(), address));
    }
}
