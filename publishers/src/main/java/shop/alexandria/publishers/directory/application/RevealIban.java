package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.BankAccounts;
import shop.alexandria.publishers.directory.domain.Iban;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherRefused.NoBankAccount;

/** Nobody sees a whole IBAN without a trace of it. */
@ApplicationScoped
public class RevealIban {
    private static final Logger LOG = Logger.getLogger(RevealIban.class);

    private final ShowPublisher showPublisher;
    private final BankAccounts accounts;

    RevealIban(ShowPublisher showPublisher, BankAccounts accounts) {
        this.showPublisher = showPublisher;
        this.accounts = accounts;
    }

    /**
     * The IBAN, when the note that it was seen is kept.
     *
     * @param revealedTo the user who asks
     * @throws NoBankAccount when there is none
     */
    @Transactional
    public Iban reveal(PublisherId id, String revealedTo) {
        Publisher publisher = showPublisher.show(id);
        BankAccount account = publisher.bankAccount();
        if (account == null) {
            throw new NoBankAccount(id);
        }
        accounts.noteReveal(id, account, revealedTo);
        LOG.infof("User %s was shown the IBAN %s of publisher %s", revealedTo, account.maskedIban(), id);
        return accounts.iban(account);
    }
}
