/** Imports over HTTP. */
@NullMarked
package shop.alexandria.inventory.imports.rest;

import org.jspecify.annotations.NullMarked;
