/** Accounts over HTTP. */
@NullMarked
package shop.alexandria.users.account.rest;

import org.jspecify.annotations.NullMarked;
