/** Imports in MongoDB, and files of CSV. */
@NullMarked
package shop.alexandria.inventory.imports.persistence;

import org.jspecify.annotations.NullMarked;
