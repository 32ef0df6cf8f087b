/** What the resources of all features share. */
@NullMarked
package shop.alexandria.inventory.rest;

import org.jspecify.annotations.NullMarked;
