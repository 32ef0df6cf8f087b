package shop.alexandria.storefront.pages;

import java.util.List;

/** A row of books under a heading. */
record Shelf(String heading, List<BookCard> books) {}
