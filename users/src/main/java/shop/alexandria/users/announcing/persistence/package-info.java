/** Notes of events as documents. */
@NullMarked
package shop.alexandria.users.announcing.persistence;

import org.jspecify.annotations.NullMarked;
