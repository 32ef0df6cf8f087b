/** Orders and their payments: what may happen to them, and what it means. */
@NullMarked
package shop.alexandria.orders.domain;

import org.jspecify.annotations.NullMarked;
