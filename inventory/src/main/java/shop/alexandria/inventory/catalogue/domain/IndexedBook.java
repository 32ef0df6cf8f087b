package shop.alexandria.inventory.catalogue.domain;

/** A book with the figures from elsewhere that lists are filtered and sorted by. */
public record IndexedBook(Book book, boolean inStock, long copiesSold) {}
