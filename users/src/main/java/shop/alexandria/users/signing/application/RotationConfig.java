package shop.alexandria.users.signing.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a key signs. */
@ConfigMapping(prefix = "alexandria.signing-keys")
public interface RotationConfig {

    /**
     * After what time the next key takes over. No shorter than an hour: by then everyone who verifies has fetched the next
     * key, and what the previous one signed has expired.
     */
    @WithDefault("P30D")
    Duration rotateEvery();
}
