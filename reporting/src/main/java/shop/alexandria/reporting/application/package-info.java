/** Sales are recorded as they happen and reported when owners ask. */
@NullMarked
package shop.alexandria.reporting.application;

import org.jspecify.annotations.NullMarked;
