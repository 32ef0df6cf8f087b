/** What must hold before copies are put in a cart or reserved for an order. */
@NullMarked
package shop.alexandria.inventory.checkout.domain;

import org.jspecify.annotations.NullMarked;
