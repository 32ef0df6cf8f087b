package shop.alexandria.storefront.pages;

import shop.alexandria.storefront.catalogue.Book;

/** A book on a shelf, with the address of its own page. */
record BookCard(Book book, String address) {}
