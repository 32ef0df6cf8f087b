/** What customers do with reviews. */
@NullMarked
package shop.alexandria.inventory.reviews.application;

import org.jspecify.annotations.NullMarked;
