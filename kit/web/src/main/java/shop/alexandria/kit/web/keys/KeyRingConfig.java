package shop.alexandria.kit.web.keys;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the keys are fetched that access tokens are verified with. */
@ConfigMapping(prefix = "alexandria.published-keys")
public interface KeyRingConfig {

    /** How often they are fetched again. */
    @WithDefault("PT1M")
    Duration refreshEvery();

    /** How soon after a fetch an unknown key may cause the next one. */
    @WithDefault("PT2S")
    Duration refreshAtMostEvery();

    /** How long a fetch may take. */
    @WithDefault("PT2S")
    Duration timeout();
}
