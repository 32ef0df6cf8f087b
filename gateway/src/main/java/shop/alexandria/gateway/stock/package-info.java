/** Live stock on open pages: one listener to the events, one question for all that changed, and a line to each page. */
@NullMarked
package shop.alexandria.gateway.stock;

import org.jspecify.annotations.NullMarked;
