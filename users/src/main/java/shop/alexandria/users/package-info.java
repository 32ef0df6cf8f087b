/** Who the customers and booksellers are, and proof of it: accounts, sessions, signing keys. */
@NullMarked
package shop.alexandria.users;

import org.jspecify.annotations.NullMarked;
