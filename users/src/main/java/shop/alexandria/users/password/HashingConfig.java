package shop.alexandria.users.password;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the machine password hashing may take. */
@ConfigMapping(prefix = "alexandria.password-hashing")
public interface HashingConfig {

    /** How many hashes are computed at once; each takes a core and 19 MiB while it lasts. */
    @WithDefault("2")
    int threads();

    /** How many may wait for their turn; those beyond are answered 503 at once. */
    @WithDefault("256")
    int queue();
}
