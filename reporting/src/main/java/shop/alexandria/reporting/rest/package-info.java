/** Reports over HTTP, as JSON and as CSV. */
@NullMarked
package shop.alexandria.reporting.rest;

import org.jspecify.annotations.NullMarked;
