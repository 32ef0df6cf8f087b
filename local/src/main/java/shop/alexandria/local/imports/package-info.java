/** Importing a file of books through the shop's public API. */
@NullMarked
package shop.alexandria.local.imports;

import org.jspecify.annotations.NullMarked;
