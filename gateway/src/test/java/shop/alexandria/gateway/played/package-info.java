/** Small real servers that play the services behind the gateway. */
package shop.alexandria.gateway.played;
