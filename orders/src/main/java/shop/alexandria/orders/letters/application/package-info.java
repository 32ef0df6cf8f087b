/** Writing letters with the news they are about, and sending them until they are taken. */
@NullMarked
package shop.alexandria.orders.letters.application;

import org.jspecify.annotations.NullMarked;
