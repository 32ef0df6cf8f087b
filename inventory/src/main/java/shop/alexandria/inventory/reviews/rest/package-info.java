/** Reviews over HTTP: everybody reads them, buyers write them. */
@NullMarked
package shop.alexandria.inventory.reviews.rest;

import org.jspecify.annotations.NullMarked;
