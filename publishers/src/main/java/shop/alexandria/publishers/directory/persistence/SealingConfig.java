package shop.alexandria.publishers.directory.persistence;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** How bank accounts are kept. */
@ConfigMapping(prefix = "alexandria.bank-accounts")
public interface SealingConfig {

    /** What IBANs are encrypted with in the database; at least 32 characters. Known to publishers only. */
    String secret();

    /** Secrets of earlier times: what is still sealed with one of them is sealed anew at the next start. */
    Optional<List<String>> previousSecrets();
}
