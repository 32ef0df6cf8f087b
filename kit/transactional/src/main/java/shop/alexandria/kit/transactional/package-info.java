/** What makes an effect happen once, whatever is retried, repeated or killed: outbox, inbox, idempotency keys. */
@NullMarked
package shop.alexandria.kit.transactional;

import org.jspecify.annotations.NullMarked;
