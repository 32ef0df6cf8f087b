package shop.alexandria.storefront.pages.shop;

import java.util.List;
import shop.alexandria.storefront.pages.Paging;

/**
 * All books of a kind, page by page.
 *
 * @param lead a sentence under the heading
 */
record BookList(String heading, String lead, List<Link> links, List<BookCard> books, Paging paging) {

    /** Where else to look. */
    record Link(String text, String address) {}
}
