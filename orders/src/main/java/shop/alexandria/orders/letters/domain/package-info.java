/** Letters to customers about their orders: when there is one, and what it tells. */
@NullMarked
package shop.alexandria.orders.letters.domain;

import org.jspecify.annotations.NullMarked;
