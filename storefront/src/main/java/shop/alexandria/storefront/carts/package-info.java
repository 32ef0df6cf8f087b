/** Carts as the public API knows them. */
@NullMarked
package shop.alexandria.storefront.carts;

import org.jspecify.annotations.NullMarked;
