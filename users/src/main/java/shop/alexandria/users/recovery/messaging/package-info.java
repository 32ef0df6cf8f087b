/** Letters on their way to an SMTP server. */
@NullMarked
package shop.alexandria.users.recovery.messaging;

import org.jspecify.annotations.NullMarked;
