/** ONIX 3.0 and 3.1, the book trade's own format: read element by element, so that a file may be of any length. */
@NullMarked
package shop.alexandria.inventory.imports.onix;

import org.jspecify.annotations.NullMarked;
