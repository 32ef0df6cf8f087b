/** The key ring as one MongoDB document, its private halves encrypted. */
@NullMarked
package shop.alexandria.users.signing.persistence;

import org.jspecify.annotations.NullMarked;
