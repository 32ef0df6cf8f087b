/** Publishers, reorders and royalties as the public API tells owners of them. */
@NullMarked
package shop.alexandria.storefront.publishers;

import org.jspecify.annotations.NullMarked;
