/** Copies on the shelf, and who may have them. */
@NullMarked
package shop.alexandria.inventory.stock.domain;

import org.jspecify.annotations.NullMarked;
