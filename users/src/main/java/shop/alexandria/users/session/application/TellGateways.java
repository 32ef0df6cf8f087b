package shop.alexandria.users.session.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import shop.alexandria.users.session.domain.Revocation;
import shop.alexandria.users.session.domain.RevocationWord;

/** Tells the gateways what they must refuse. While Redis is away they ask by themselves: nobody need wait for it here. */
@Singleton
public class TellGateways {
    private static final Logger LOG = Logger.getLogger(TellGateways.class);

    private final RevocationWord word;

    @Inject
    TellGateways(RevocationWord word) {
        this.word = word;
    }

    public void tell(Revocation revocation) {
        try {
            word.tell(revocation);
        } catch (RuntimeException failure) {
            LOG.warnf("The gateways will have to ask for a revocation: %s", failure.getMessage());
        }
    }
}
