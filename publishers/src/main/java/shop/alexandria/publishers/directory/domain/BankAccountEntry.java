package shop.alexandria.publishers.directory.domain;

/**
 * A bank account as an owner enters it.
 *
 * @param iban whole, or masked as it was shown to stay the one there is
 */
public record BankAccountEntry(String holder, String iban) {

    public BankAccountEntry {
        iban = Iban.normalised(iban);
    }

    /** It might get into a log. */
    @Override
    public String toString() {
        return "bank account of " + holder;
    }
}
