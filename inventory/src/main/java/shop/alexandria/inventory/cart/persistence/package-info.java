/** Carts in Redis, offers from the catalogue. */
@NullMarked
package shop.alexandria.inventory.cart.persistence;

import org.jspecify.annotations.NullMarked;
