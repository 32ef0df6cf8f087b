/** Getting back in with a letter instead of the password. */
@NullMarked
package shop.alexandria.users.recovery.domain;

import org.jspecify.annotations.NullMarked;
