package shop.alexandria.kit.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How one service proves to another that it is one. */
@ConfigMapping(prefix = "alexandria.service-token")
public interface ServiceTokenConfig {

    /** Shared by all services of an installation and by nobody else; at least 32 characters. */
    String secret();

    /** How long a token is good for. */
    @WithDefault("PT60S")
    Duration lifetime();
}
