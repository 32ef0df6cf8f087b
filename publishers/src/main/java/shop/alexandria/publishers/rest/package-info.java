/** What the whole service offers over HTTP. */
@NullMarked
package shop.alexandria.publishers.rest;

import org.jspecify.annotations.NullMarked;
