/** Stock over HTTP. */
@NullMarked
package shop.alexandria.inventory.stock.rest;

import org.jspecify.annotations.NullMarked;
