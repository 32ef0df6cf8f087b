/** Events on their way to Kafka. */
@NullMarked
package shop.alexandria.users.announcing.messaging;

import org.jspecify.annotations.NullMarked;
