/** Accounts as MongoDB documents, found by id or e-mail only. */
@NullMarked
package shop.alexandria.users.account.persistence;

import org.jspecify.annotations.NullMarked;
