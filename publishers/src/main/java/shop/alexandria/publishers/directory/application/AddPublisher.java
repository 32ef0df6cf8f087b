package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.BankAccountEntry;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherDetails;
import shop.alexandria.publishers.directory.domain.PublisherRefused.NameTaken;
import shop.alexandria.publishers.directory.domain.Publishers;

/** An owner enters a publisher; a draft of this name is thereby completed. */
@ApplicationScoped
public class AddPublisher {
    private final Publishers publishers;
    private final EnterBankAccount bankAccount;

    AddPublisher(Publishers publishers, EnterBankAccount bankAccount) {
        this.publishers = publishers;
        this.bankAccount = bankAccount;
    }

    /** @throws NameTaken when there is one of this name that is no draft */
    @Transactional
    public Publisher add(PublisherDetails details, @Nullable BankAccountEntry account) {
        Publisher draft = publishers.named(details.name());
        if (!draft.draft()) {
            throw new NameTaken(details.name());
        }
        publishers.replace(draft.as(details, bankAccount.enter(draft, account)));
        return publishers.find(draft.id()).orElseThrow();
    }
}
