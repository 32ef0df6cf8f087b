/** An account: one person with one e-mail address, a profile and roles. */
@NullMarked
package shop.alexandria.users.account.domain;

import org.jspecify.annotations.NullMarked;
