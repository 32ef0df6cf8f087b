/** Register, log in, and keep one's account. */
@NullMarked
package shop.alexandria.storefront.pages.account;

import org.jspecify.annotations.NullMarked;
