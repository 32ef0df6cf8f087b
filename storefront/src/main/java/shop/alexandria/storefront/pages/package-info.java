/** The pages of the shop, rendered here and complete without JavaScript. */
@NullMarked
package shop.alexandria.storefront.pages;

import org.jspecify.annotations.NullMarked;
