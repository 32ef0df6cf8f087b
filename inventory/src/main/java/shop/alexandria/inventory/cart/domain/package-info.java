/** What somebody means to buy, and whether he can. */
@NullMarked
package shop.alexandria.inventory.cart.domain;

import org.jspecify.annotations.NullMarked;
