/** How the services are, by their own account. */
@NullMarked
package shop.alexandria.gateway.health;

import org.jspecify.annotations.NullMarked;
