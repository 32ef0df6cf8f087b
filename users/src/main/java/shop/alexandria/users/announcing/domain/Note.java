package shop.alexandria.users.announcing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.UserEvent;

/**
 * An event that is about to come true, or has; it is announced as soon as the user's document shows it did.
 *
 * @param id sorts by time; the event's id, by which its consumers know repeats
 * @param traceparent of the request that caused it
 */
public record Note(
        String id,
        UserEvent event,
        Instant notedAt,
        @Nullable String traceparent) {}
