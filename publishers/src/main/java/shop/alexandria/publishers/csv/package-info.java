/** Tables that owners send as files, and what became of their lines. */
@NullMarked
package shop.alexandria.publishers.csv;

import org.jspecify.annotations.NullMarked;
