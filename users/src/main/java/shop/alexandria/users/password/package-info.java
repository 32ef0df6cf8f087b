/** Passwords: what is accepted as one, and how they are kept so that a stolen database does not tell them. */
@NullMarked
package shop.alexandria.users.password;

import org.jspecify.annotations.NullMarked;
