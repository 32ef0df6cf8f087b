/** The cart over HTTP, for customers and visitors. */
@NullMarked
package shop.alexandria.inventory.cart.rest;

import org.jspecify.annotations.NullMarked;
