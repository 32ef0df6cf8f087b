/** How a request travels to its service and the answer back. */
@NullMarked
package shop.alexandria.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
