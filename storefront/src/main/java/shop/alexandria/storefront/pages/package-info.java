/** What all pages have in common: layout, forms, addresses, and an apology when something is amiss. */
@NullMarked
package shop.alexandria.storefront.pages;

import org.jspecify.annotations.NullMarked;
