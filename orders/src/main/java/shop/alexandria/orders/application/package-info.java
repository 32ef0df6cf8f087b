/** What is done with orders: place, pay, settle, expire. */
@NullMarked
package shop.alexandria.orders.application;

import org.jspecify.annotations.NullMarked;
