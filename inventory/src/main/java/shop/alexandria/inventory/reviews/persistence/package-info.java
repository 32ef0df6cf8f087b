/** Reviews, who bought what, and the ratings in PostgreSQL, where one transaction holds them together. */
@NullMarked
package shop.alexandria.inventory.reviews.persistence;

import org.jspecify.annotations.NullMarked;
