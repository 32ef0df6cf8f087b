/** The shop as people meet it, at its one address over HTTP: customers, their crowds, and the owner. */
@NullMarked
package shop.alexandria.people;

import org.jspecify.annotations.NullMarked;
