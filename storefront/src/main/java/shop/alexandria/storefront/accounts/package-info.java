/** Accounts and sessions as the public API knows them. */
@NullMarked
package shop.alexandria.storefront.accounts;

import org.jspecify.annotations.NullMarked;
