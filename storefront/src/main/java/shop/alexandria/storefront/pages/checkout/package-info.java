/** From the cart to the doorstep: cart, checkout, payment, orders. */
@NullMarked
package shop.alexandria.storefront.pages.checkout;

import org.jspecify.annotations.NullMarked;
