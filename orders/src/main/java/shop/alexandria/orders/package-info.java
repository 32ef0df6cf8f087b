/** The orders service: orders, their payments and their way to the doorstep. */
@NullMarked
package shop.alexandria.orders;

import org.jspecify.annotations.NullMarked;
