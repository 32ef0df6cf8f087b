package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;

/**
 * The shop's book of what it owes publishers, in double entry: each entry moves an amount from one account to another, and
 * is never changed. A repeat adds nothing, and a refund may be told before its sale.
 */
public interface Ledger {

    void accrue(Accrual accrual);

    /** Takes back whatever accrued or will accrue for the order, at the percentages of the sale. */
    void reverse(String orderId, Instant at);
}
