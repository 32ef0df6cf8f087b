/** Who sits before the browser, and how they stay signed in. */
@NullMarked
package shop.alexandria.storefront.session;

import org.jspecify.annotations.NullMarked;
