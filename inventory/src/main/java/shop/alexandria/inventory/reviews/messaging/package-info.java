/** From the orders: who bought which book. */
@NullMarked
package shop.alexandria.inventory.reviews.messaging;

import org.jspecify.annotations.NullMarked;
