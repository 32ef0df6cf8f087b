/** What can be done with accounts. */
@NullMarked
package shop.alexandria.users.account.application;

import org.jspecify.annotations.NullMarked;
