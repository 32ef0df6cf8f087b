/** Which public path belongs to which service, and who may call it. */
@NullMarked
package shop.alexandria.gateway.routing;

import org.jspecify.annotations.NullMarked;
