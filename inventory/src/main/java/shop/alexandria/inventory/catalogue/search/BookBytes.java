package shop.alexandria.inventory.catalogue.search;

import shop.alexandria.inventory.catalogue.domain.Book;

/** A whole book as bytes, kept beside its index entry so that a list needs no other store. */
public interface BookBytes {

    byte[] write(Book book);

    Book read(byte[] bytes);
}
