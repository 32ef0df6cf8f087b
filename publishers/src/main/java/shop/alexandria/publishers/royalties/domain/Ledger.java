package shop.alexandria.publishers.royalties.domain;

import java.util.List;

/**
 * The shop's book of what it owes publishers, in double entry: each entry moves an amount from one account to another, and
 * is never changed. A repeat adds nothing, and a refund may be told before its sale: it is booked when both are known.
 */
public interface Ledger {

    /** @return what was new: the accrual, and what refunds have reversed of it already */
    List<Booking> accrue(Accrual accrual);

    /** @return what was new; nothing while the sale is not known */
    List<Booking> reverse(Refund refund);
}
