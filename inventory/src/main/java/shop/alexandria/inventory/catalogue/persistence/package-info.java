/** The catalogue in MongoDB, and the copies sold in Redis. */
@NullMarked
package shop.alexandria.inventory.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
