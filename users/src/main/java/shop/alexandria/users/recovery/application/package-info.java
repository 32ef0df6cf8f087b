/** Asking for a letter, sending it, and using what it says. */
@NullMarked
package shop.alexandria.users.recovery.application;

import org.jspecify.annotations.NullMarked;
