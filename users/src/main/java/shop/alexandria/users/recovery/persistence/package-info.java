/** Letters to be sent, and what they permit, as documents. */
@NullMarked
package shop.alexandria.users.recovery.persistence;

import org.jspecify.annotations.NullMarked;
