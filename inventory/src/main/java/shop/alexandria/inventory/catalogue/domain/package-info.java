/** Books as the shop sells them: what a valid book is, how it changes, and how it is found. */
@NullMarked
package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.NullMarked;
