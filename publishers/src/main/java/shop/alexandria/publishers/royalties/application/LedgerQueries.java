package shop.alexandria.publishers.royalties.application;

import java.time.Instant;
import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** What owners ask the ledger. */
public interface LedgerQueries {

    /** The latest first. */
    Page<LedgerEntryView> entries(PublisherId publisher, int page, int size);

    Money balance(PublisherId publisher);

    /** What was owed at that moment. */
    Money balance(PublisherId publisher, Instant before);

    /** What was booked in that time, by kind, book and percentage; {@code until} is excluded. */
    List<StatementView.Line> lines(PublisherId publisher, Instant from, Instant until);
}
