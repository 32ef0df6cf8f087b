package shop.alexandria.kit.transactional;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way from the outbox to the broker.
 *
 * @param traceparent of the work that caused it
 */
record PendingEvent(
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        @Nullable String traceparent,
        Instant occurredAt) {}
