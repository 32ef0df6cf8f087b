/** Sessions over HTTP. */
@NullMarked
package shop.alexandria.users.session.rest;

import org.jspecify.annotations.NullMarked;
