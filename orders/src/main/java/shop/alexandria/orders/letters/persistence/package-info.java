/** Letters in PostgreSQL. */
@NullMarked
package shop.alexandria.orders.letters.persistence;

import org.jspecify.annotations.NullMarked;
