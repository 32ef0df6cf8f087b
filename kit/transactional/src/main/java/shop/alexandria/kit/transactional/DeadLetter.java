package shop.alexandria.kit.transactional;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that a consumer could not process, as it came.
 *
 * @param headers CloudEvents' attributes among them
 * @param reason why, when it was tried last
 * @param attempts how often it was tried, replays included
 * @param replayedAt null while it has had no effect
 */
@RegisterForReflection
public record DeadLetter(
        long id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        Map<String, String> headers,
        @Nullable String payload,
        String reason,
        int attempts,
        Instant failedAt,
        @Nullable Instant replayedAt) {

    public DeadLetter {
        headers = Map.copyOf(headers);
    }
}
