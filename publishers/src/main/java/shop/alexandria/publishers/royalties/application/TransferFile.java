package shop.alexandria.publishers.royalties.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.Iban;

/** What a bank is told to do: the one document, besides the audited answer, in which whole IBANs stand. */
public record TransferFile(
        String id, Instant createdAt, LocalDate executionDay, String debtor, Iban debtorIban, List<Payment> payments) {

    public TransferFile {
        payments = List.copyOf(payments);
    }

    /**
     * One credit transfer of it.
     *
     * @param id at most 35 characters, for both ends
     */
    public record Payment(String id, String creditor, Iban iban, Money amount, String remittance) {}

    public Money total() {
        return payments.stream().map(Payment::amount).reduce(Money::plus).orElseThrow();
    }
}
