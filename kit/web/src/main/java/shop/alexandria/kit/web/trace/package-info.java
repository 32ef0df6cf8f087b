/** One trace per request: its W3C trace context, known in every service it passes, whether or not spans are recorded. */
@NullMarked
package shop.alexandria.kit.web.trace;

import org.jspecify.annotations.NullMarked;
