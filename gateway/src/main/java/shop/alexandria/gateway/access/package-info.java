/** Who is calling, proved by a token, and whether that role may call the route. */
@NullMarked
package shop.alexandria.gateway.access;

import org.jspecify.annotations.NullMarked;
