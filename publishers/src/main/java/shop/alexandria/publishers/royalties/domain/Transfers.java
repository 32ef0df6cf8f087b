package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** What was transferred to publishers: of each once per month, and each transfer is an entry of the ledger. */
public interface Transfers {

    /** Waits until nobody else transfers, and keeps others waiting until the transaction ends. */
    void waitForTurn();

    /** The name of the next message to the bank about this month. */
    String nextFile(YearMonth month);

    /**
     * Who is owed something at the end of the month that was not transferred since, has a bank account, and has not had its
     * transfer for the month.
     */
    List<Due> due(YearMonth month, Instant endOfMonth);

    void add(CreditTransfer transfer);

    List<CreditTransfer> ofMonth(YearMonth month);

    /** Empty when there is no such message. */
    List<CreditTransfer> ofFile(String file);

    record Due(PublisherId publisher, Money amount) {}
}
