/** What the classes of the whole build may know of each other. */
@NullMarked
package shop.alexandria.architecture;

import org.jspecify.annotations.NullMarked;
