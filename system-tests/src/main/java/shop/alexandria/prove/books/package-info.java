/** Whether the books of the shop balance: stock, money, sales and the gate, read past the services. */
@NullMarked
package shop.alexandria.prove.books;

import org.jspecify.annotations.NullMarked;
