/** Reviews: written by those who bought the book, once each. */
@NullMarked
package shop.alexandria.inventory.reviews.domain;

import org.jspecify.annotations.NullMarked;
