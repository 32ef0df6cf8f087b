package shop.alexandria.inventory.stock.domain;

import java.time.Duration;

/** Whether the ledger keeps what it promises, seen over all books at once. */
public interface StockWatch {

    /** How long the longest overdue reservation has been held past its deadline; zero when none is. */
    Duration expiryLag();

    /**
     * How many books contradict themselves. Zero, always: 0 <= reserved <= on hand, reserved is what is held, on hand the
     * sum of movements.
     */
    long brokenBooks();
}
