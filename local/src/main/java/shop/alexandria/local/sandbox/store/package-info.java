/** The provider's memory: one H2 file, written before any answer is given. */
@NullMarked
package shop.alexandria.local.sandbox.store;

import org.jspecify.annotations.NullMarked;
