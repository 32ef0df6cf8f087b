/** The keys that sign access tokens. */
@NullMarked
package shop.alexandria.users.signing.domain;

import org.jspecify.annotations.NullMarked;
