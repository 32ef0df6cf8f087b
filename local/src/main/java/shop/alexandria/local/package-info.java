/** The whole shop on one machine. */
@NullMarked
package shop.alexandria.local;

import org.jspecify.annotations.NullMarked;
