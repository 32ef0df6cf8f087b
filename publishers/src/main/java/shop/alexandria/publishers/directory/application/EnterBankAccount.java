package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.BankAccountEntry;
import shop.alexandria.publishers.directory.domain.BankAccounts;
import shop.alexandria.publishers.directory.domain.Iban;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherRefused.IbanNotWhole;

/** Who sends back what he was shown changes nothing: a masked IBAN stands for the one there is. */
@ApplicationScoped
class EnterBankAccount {
    private final BankAccounts accounts;

    EnterBankAccount(BankAccounts accounts) {
        this.accounts = accounts;
    }

    /** In the caller's transaction. */
    @Nullable
    BankAccount enter(Publisher publisher, @Nullable BankAccountEntry entry) {
        if (entry == null) {
            return null;
        }
        BankAccount present = publisher.bankAccount();
        Iban iban = ibanOf(entry, present);
        boolean unchanged = present != null
                && present.holder().equals(entry.holder())
                && accounts.iban(present).equals(iban);
        return unchanged ? present : accounts.open(publisher.id(), entry.holder(), iban);
    }

    private Iban ibanOf(BankAccountEntry entry, @Nullable BankAccount present) {
        if (!Iban.isMasked(entry.iban())) {
            return new Iban(entry.iban());
        }
        if (present == null || !present.maskedIban().equals(entry.iban())) {
            throw new IbanNotWhole();
        }
        return accounts.iban(present);
    }
}
