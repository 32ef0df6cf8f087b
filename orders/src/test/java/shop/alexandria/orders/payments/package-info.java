/** Paying under fire: with the sandbox as the provider, and stand-ins for the services beside orders. */
package shop.alexandria.orders.payments;
