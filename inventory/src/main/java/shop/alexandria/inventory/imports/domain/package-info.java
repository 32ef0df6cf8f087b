/** Files of books: what their records say, and what becomes of each. */
@NullMarked
package shop.alexandria.inventory.imports.domain;

import org.jspecify.annotations.NullMarked;
