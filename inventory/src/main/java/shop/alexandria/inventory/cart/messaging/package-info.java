/** What was paid leaves the cart. */
@NullMarked
package shop.alexandria.inventory.cart.messaging;

import org.jspecify.annotations.NullMarked;
