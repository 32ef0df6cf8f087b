package shop.alexandria.publishers.directory.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** After a start with a new secret nothing is left that an old one would open. */
@ApplicationScoped
class RotateSealingKey {
    private static final Logger LOG = Logger.getLogger(RotateSealingKey.class);

    private final SqlBankAccounts accounts;

    RotateSealingKey(SqlBankAccounts accounts) {
        this.accounts = accounts;
    }

    void rotate(@Observes StartupEvent start) {
        try {
            int sealed = accounts.sealAnew();
            if (sealed > 0) {
                LOG.infof("%d IBANs are now sealed with the present key", sealed);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("IBANs stay sealed with an earlier key until the next start: %s", failure.getMessage());
        }
    }
}
