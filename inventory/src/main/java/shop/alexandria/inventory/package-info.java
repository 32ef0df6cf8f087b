/** The inventory service: the catalogue, the stock and the carts. */
@NullMarked
package shop.alexandria.inventory;

import org.jspecify.annotations.NullMarked;
