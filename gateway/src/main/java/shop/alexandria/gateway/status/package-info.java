/** Which services are up. */
@NullMarked
package shop.alexandria.gateway.status;

import org.jspecify.annotations.NullMarked;
