/** Orders as the public API knows them. */
@NullMarked
package shop.alexandria.storefront.orders;

import org.jspecify.annotations.NullMarked;
