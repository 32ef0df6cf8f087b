/** Access tokens that are refused before they expire, known here without asking anyone while a request waits. */
@NullMarked
package shop.alexandria.gateway.revocation;

import org.jspecify.annotations.NullMarked;
