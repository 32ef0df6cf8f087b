package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.BankAccountEntry;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherDetails;
import shop.alexandria.publishers.directory.domain.PublisherRefused.NameTaken;
import shop.alexandria.publishers.directory.domain.PublisherRefused.Stale;
import shop.alexandria.publishers.directory.domain.Publishers;

/** An owner changes what is known of a publisher, or completes a draft. */
@ApplicationScoped
public class ChangePublisher {
    private final Publishers publishers;
    private final EnterBankAccount bankAccount;

    ChangePublisher(Publishers publishers, EnterBankAccount bankAccount) {
        this.publishers = publishers;
        this.bankAccount = bankAccount;
    }

    /**
     * Puts these details in the place of those the owner has seen.
     *
     * @throws Stale when they have changed since
     * @throws NameTaken when another publisher has the name
     */
    @Transactional
    public Publisher change(Publisher seen, PublisherDetails details, @Nullable BankAccountEntry account) {
        publishers.replace(seen.as(details, bankAccount.enter(seen, account)));
        return publishers.find(seen.id()).orElseThrow();
    }
}
