/** A session: one log-in, kept alive by refresh tokens of which only the newest is good. */
@NullMarked
package shop.alexandria.users.session.domain;

import org.jspecify.annotations.NullMarked;
