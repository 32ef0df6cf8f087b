/** The verbs of {@code ./alexandria}. */
@NullMarked
package shop.alexandria.local.cli;

import org.jspecify.annotations.NullMarked;
