/** What booksellers and visitors do with the catalogue. */
@NullMarked
package shop.alexandria.inventory.catalogue.application;

import org.jspecify.annotations.NullMarked;
