/** The catalogue over HTTP: lists and searches for visitors, changes for booksellers. */
@NullMarked
package shop.alexandria.inventory.catalogue.rest;

import org.jspecify.annotations.NullMarked;
