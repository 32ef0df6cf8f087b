/** One OpenAPI document for the whole system. */
@NullMarked
package shop.alexandria.gateway.openapi;

import org.jspecify.annotations.NullMarked;
