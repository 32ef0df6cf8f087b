/** Takes files of books in, beside everything else that the service does. */
@NullMarked
package shop.alexandria.inventory.imports.application;

import org.jspecify.annotations.NullMarked;
