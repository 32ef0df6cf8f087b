package shop.alexandria.storefront.pages.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.ApiAway;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Genre;
import shop.alexandria.storefront.catalogue.Review;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;

/** Lays out the page of a book; without its reviews when only they cannot be had. */
@ApplicationScoped
class ShowBook {
    private static final int REVIEWS = 10;

    private final CatalogueApi catalogue;
    private final BookAddresses addresses;

    ShowBook(@RestClient CatalogueApi catalogue, BookAddresses addresses) {
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    BookView show(String genre, String slug, int page, Form review) {
        Book book = catalogue.book(genre, slug);
        Page<Review> reviews = reviews(book, page);
        Genre shelf =
                addresses.genre(genre).orElseGet(() -> new Genre(book.genres().getFirst(), genre, 1));
        String address = "/alexandria/" + shelf.slug() + "/" + book.slug();
        return new BookView(
                book,
                shelf,
                BuyBox.of(book),
                LinkedData.of(book),
                reviews,
                Paging.of(reviews.page(), reviews.size(), reviews.total(), address),
                review);
    }

    private Page<Review> reviews(Book book, int page) {
        try {
            return catalogue.reviews(book.isbn(), Paging.index(page), REVIEWS);
        } catch (ApiAway | ApiRefused notNow) {
            return new Page<>(List.of(), 0, REVIEWS, 0);
        }
    }
}
