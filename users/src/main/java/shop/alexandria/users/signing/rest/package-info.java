/** The public halves of the keys for everyone, and the check of tokens at our own door. */
@NullMarked
package shop.alexandria.users.signing.rest;

import org.jspecify.annotations.NullMarked;
