package shop.alexandria.storefront.pages.shop;

import java.util.List;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.Genre;
import shop.alexandria.storefront.catalogue.Review;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;

/**
 * A book's own page.
 *
 * @param data the book as search engines read it (schema.org, JSON-LD)
 * @param review what somebody is writing about it
 */
record BookView(Book book, Genre genre, BuyBox buyBox, String data, Page<Review> reviews, Paging paging, Form review) {

    public List<String> ratings() {
        return List.of("5", "4", "3", "2", "1");
    }

    public String address() {
        return "/alexandria/" + genre.slug() + "/" + book.slug();
    }
}
