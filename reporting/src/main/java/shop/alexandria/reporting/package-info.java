/** The reporting service: what was sold, to the cent, for the owners. */
@NullMarked
package shop.alexandria.reporting;

import org.jspecify.annotations.NullMarked;
