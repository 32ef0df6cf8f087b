/** Forgotten passwords over HTTP. */
@NullMarked
package shop.alexandria.users.recovery.rest;

import org.jspecify.annotations.NullMarked;
