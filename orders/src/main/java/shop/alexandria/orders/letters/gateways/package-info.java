/** Letters by e-mail. */
@NullMarked
package shop.alexandria.orders.letters.gateways;

import org.jspecify.annotations.NullMarked;
