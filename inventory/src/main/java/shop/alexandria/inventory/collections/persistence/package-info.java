/** Collections in PostgreSQL, beside the outbox: no change of one without its event. */
@NullMarked
package shop.alexandria.inventory.collections.persistence;

import org.jspecify.annotations.NullMarked;
