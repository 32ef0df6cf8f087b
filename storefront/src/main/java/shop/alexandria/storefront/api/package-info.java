/** What all clients of the public API have in common: whom they speak for, and how a refusal reads. */
@NullMarked
package shop.alexandria.storefront.api;

import org.jspecify.annotations.NullMarked;
