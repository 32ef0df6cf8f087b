package shop.alexandria.publishers.royalties.application;

import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** What owners ask the ledger. */
public interface LedgerQueries {

    /** The latest first. */
    Page<LedgerEntryView> entries(PublisherId publisher, int page, int size);

    Money balance(PublisherId publisher);
}
