/** The public API, played by a small server over real HTTP. */
@NullMarked
package shop.alexandria.storefront.played;

import org.jspecify.annotations.NullMarked;
