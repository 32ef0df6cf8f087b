/** Collections over HTTP: everybody reads them, booksellers change them. */
@NullMarked
package shop.alexandria.inventory.collections.rest;

import org.jspecify.annotations.NullMarked;
