/** What this replica's index learns from others. */
@NullMarked
package shop.alexandria.inventory.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
