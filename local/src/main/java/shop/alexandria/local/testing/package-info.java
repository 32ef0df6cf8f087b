/** Real servers for the tests of every module: one set for the whole build, or one per module run alone. */
@NullMarked
package shop.alexandria.local.testing;

import org.jspecify.annotations.NullMarked;
