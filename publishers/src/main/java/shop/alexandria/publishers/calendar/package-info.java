/** The shop's months, by the clock and in the time zone of business. */
@NullMarked
package shop.alexandria.publishers.calendar;

import org.jspecify.annotations.NullMarked;
