/** Reorders and their letters in PostgreSQL. */
@NullMarked
package shop.alexandria.publishers.reorders.persistence;

import org.jspecify.annotations.NullMarked;
