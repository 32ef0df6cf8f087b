/** Publishers over HTTP. */
@NullMarked
package shop.alexandria.publishers.directory.rest;

import org.jspecify.annotations.NullMarked;
