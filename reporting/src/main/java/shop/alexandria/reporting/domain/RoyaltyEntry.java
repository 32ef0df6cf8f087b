package shop.alexandria.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import shop.alexandria.events.Money;

/**
 * An entry of the ledger of royalties.
 *
 * @param amount what the publisher is owed more, or with a minus less
 */
public record RoyaltyEntry(
        String id, Type type, String publisherId, String publisher, Money amount, Instant at, LocalDate day) {

    /** Why the amount changed. */
    public enum Type {
        ACCRUAL,
        REVERSAL,
        TRANSFER
    }
}
