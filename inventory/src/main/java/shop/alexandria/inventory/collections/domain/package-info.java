/** Collections of books that booksellers put together; a book may be in many. */
@NullMarked
package shop.alexandria.inventory.collections.domain;

import org.jspecify.annotations.NullMarked;
