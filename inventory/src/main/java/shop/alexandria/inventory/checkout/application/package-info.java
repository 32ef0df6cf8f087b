/** The one synchronous step of a purchase: check, price and reserve. */
@NullMarked
package shop.alexandria.inventory.checkout.application;

import org.jspecify.annotations.NullMarked;
