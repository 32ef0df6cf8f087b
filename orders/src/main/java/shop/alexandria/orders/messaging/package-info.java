/** What the stock tells the orders. */
@NullMarked
package shop.alexandria.orders.messaging;

import org.jspecify.annotations.NullMarked;
