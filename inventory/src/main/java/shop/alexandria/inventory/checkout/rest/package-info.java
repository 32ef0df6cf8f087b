/** Checkout for the orders service, over HTTP; not routed from outside. */
@NullMarked
package shop.alexandria.inventory.checkout.rest;

import org.jspecify.annotations.NullMarked;
