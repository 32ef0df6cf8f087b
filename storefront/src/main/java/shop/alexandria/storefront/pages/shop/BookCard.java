package shop.alexandria.storefront.pages.shop;

import shop.alexandria.storefront.catalogue.Book;

/** A book on a shelf, with the address of its own page. */
public record BookCard(Book book, String address) {}
