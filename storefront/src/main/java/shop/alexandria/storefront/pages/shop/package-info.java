/** The shop window: browse, search, and look at a book. */
@NullMarked
package shop.alexandria.storefront.pages.shop;

import org.jspecify.annotations.NullMarked;
