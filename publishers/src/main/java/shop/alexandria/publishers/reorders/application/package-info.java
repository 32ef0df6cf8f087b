/** Shortages are found and reordered, letters sent, arrivals and cancellations recorded. */
@NullMarked
package shop.alexandria.publishers.reorders.application;

import org.jspecify.annotations.NullMarked;
