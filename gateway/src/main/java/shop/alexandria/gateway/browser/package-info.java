/** What a browser does by itself: sending cookies, also when another site made it send the request. */
@NullMarked
package shop.alexandria.gateway.browser;

import org.jspecify.annotations.NullMarked;
