/** The shop as a whole: what it consists of, how it opens, stays open and closes, and what is written down about that. */
@NullMarked
package shop.alexandria.local.shop;

import org.jspecify.annotations.NullMarked;
