/** What orders tell the stock. */
@NullMarked
package shop.alexandria.inventory.stock.messaging;

import org.jspecify.annotations.NullMarked;
