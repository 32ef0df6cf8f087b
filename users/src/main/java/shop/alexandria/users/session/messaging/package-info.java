/** The word that a session is over, as the gateways hear it. */
@NullMarked
package shop.alexandria.users.session.messaging;

import org.jspecify.annotations.NullMarked;
