/** The catalogue as the public API shows it to anybody. */
@NullMarked
package shop.alexandria.storefront.catalogue;

import org.jspecify.annotations.NullMarked;
