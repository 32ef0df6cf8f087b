/** Logging in, staying in, getting out. */
@NullMarked
package shop.alexandria.users.session.application;

import org.jspecify.annotations.NullMarked;
