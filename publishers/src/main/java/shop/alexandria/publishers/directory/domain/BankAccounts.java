package shop.alexandria.publishers.directory.domain;

/** Bank accounts, with their IBANs sealed; an account is never changed, another takes its place. */
public interface BankAccounts {

    BankAccount open(PublisherId publisher, String holder, Iban iban);

    Iban iban(BankAccount account);

    /** Keeps who has seen which IBAN, for good. */
    void noteReveal(PublisherId publisher, BankAccount account, String revealedTo);
}
