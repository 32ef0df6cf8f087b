/** Orders over HTTP, and the provider's webhooks. */
@NullMarked
package shop.alexandria.orders.rest;

import org.jspecify.annotations.NullMarked;
