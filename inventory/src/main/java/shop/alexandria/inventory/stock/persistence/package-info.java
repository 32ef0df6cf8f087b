/** Stock in PostgreSQL, its gate and timers in Redis. */
@NullMarked
package shop.alexandria.inventory.stock.persistence;

import org.jspecify.annotations.NullMarked;
