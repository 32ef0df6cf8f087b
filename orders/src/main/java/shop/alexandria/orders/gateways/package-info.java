/** The other side of the ports: inventory, users and the payment provider, over HTTP. */
@NullMarked
package shop.alexandria.orders.gateways;

import org.jspecify.annotations.NullMarked;
