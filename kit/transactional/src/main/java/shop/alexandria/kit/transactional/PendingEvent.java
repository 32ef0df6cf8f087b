package shop.alexandria.kit.transactional;

import java.time.Instant;
import java.util.UUID;

/** An event on its way from the outbox to the broker. */
record PendingEvent(UUID id, String topic, String key, String type, String payload, Instant occurredAt) {}
