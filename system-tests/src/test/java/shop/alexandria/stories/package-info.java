/** Stories about the whole shop, told over HTTP as its customers and owners live them. */
@NullMarked
package shop.alexandria.stories;

import org.jspecify.annotations.NullMarked;
