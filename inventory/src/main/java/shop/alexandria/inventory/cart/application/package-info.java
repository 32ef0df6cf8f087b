/** What is done with a cart. */
@NullMarked
package shop.alexandria.inventory.cart.application;

import org.jspecify.annotations.NullMarked;
