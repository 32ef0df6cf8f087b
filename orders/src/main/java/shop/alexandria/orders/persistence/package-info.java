/** Orders in PostgreSQL. */
@NullMarked
package shop.alexandria.orders.persistence;

import org.jspecify.annotations.NullMarked;
