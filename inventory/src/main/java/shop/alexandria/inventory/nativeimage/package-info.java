/** What a native binary must be told about the libraries of this service. */
@NullMarked
package shop.alexandria.inventory.nativeimage;

import org.jspecify.annotations.NullMarked;
