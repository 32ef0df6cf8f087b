/** The publishers service: who publishes the books, and what the shop owes them. */
@NullMarked
package shop.alexandria.publishers;

import org.jspecify.annotations.NullMarked;
