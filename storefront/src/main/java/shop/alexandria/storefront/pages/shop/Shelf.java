package shop.alexandria.storefront.pages.shop;

import java.util.List;

/**
 * A row of books under a heading.
 *
 * @param all the address of the page with all of them
 */
record Shelf(String heading, String all, List<BookCard> books) {}
