/** Where the owners work. */
@NullMarked
package shop.alexandria.storefront.pages.backoffice;

import org.jspecify.annotations.NullMarked;
