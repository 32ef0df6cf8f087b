/** What is done with stock: reserve, hold, commit, release, expire, receive. */
@NullMarked
package shop.alexandria.inventory.stock.application;

import org.jspecify.annotations.NullMarked;
