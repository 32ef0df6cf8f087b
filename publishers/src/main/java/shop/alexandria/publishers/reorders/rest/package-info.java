/** Reorders over HTTP. */
@NullMarked
package shop.alexandria.publishers.reorders.rest;

import org.jspecify.annotations.NullMarked;
