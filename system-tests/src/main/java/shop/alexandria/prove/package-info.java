/** {@code ./alexandria prove}: puts a shop of its own under fire, prints the figures, and says whether they hold. */
@NullMarked
package shop.alexandria.prove;

import org.jspecify.annotations.NullMarked;
