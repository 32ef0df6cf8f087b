/** Stock, imports and collections: what owners keep through the public API. */
@NullMarked
package shop.alexandria.storefront.stock;

import org.jspecify.annotations.NullMarked;
