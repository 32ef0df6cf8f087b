/** Reports as the public API makes them for owners. */
@NullMarked
package shop.alexandria.storefront.reports;

import org.jspecify.annotations.NullMarked;
