/** Refusals of the gateway itself, as problem+json (RFC 9457). */
@NullMarked
package shop.alexandria.gateway.problem;

import org.jspecify.annotations.NullMarked;
