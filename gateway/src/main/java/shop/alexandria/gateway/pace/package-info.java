/** How many requests a client may send. */
@NullMarked
package shop.alexandria.gateway.pace;

import org.jspecify.annotations.NullMarked;
