/** No change of an account without its event, and no event without its change. */
@NullMarked
package shop.alexandria.users.announcing.application;

import org.jspecify.annotations.NullMarked;
