/** One ring of signing keys for all replicas, and the tokens signed with it. */
@NullMarked
package shop.alexandria.users.signing.application;

import org.jspecify.annotations.NullMarked;
