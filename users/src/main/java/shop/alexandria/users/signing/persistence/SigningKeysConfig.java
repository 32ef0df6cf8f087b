package shop.alexandria.users.signing.persistence;

import io.smallrye.config.ConfigMapping;

/** How the signing keys are kept. */
@ConfigMapping(prefix = "alexandria.signing-keys")
public interface SigningKeysConfig {

    /** What the private keys are encrypted with in the database; at least 32 characters. Known to users only. */
    String secret();
}
