/** Inventory, which knows what is short, and the post. */
@NullMarked
package shop.alexandria.publishers.reorders.gateways;

import org.jspecify.annotations.NullMarked;
