/** The shop window: a client of the public API that has no data of its own. */
@NullMarked
package shop.alexandria.storefront;

import org.jspecify.annotations.NullMarked;
