/** What booksellers do with collections. */
@NullMarked
package shop.alexandria.inventory.collections.application;

import org.jspecify.annotations.NullMarked;
