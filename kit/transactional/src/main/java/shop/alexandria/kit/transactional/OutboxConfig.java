package shop.alexandria.kit.transactional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events travel from the outbox to the broker. */
@ConfigMapping(prefix = "alexandria.outbox")
public interface OutboxConfig {

    /** How often the relay looks for events of other replicas. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** How many events are published at once, at most. */
    @WithDefault("500")
    int batch();

    /** How long published events, inbox entries and idempotency keys are kept. */
    @WithDefault("P7D")
    Duration retention();
}
