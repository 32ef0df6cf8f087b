package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.directory.application.ShowPublisher;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** Why the shop owes a publisher what it owes. */
@ApplicationScoped
public class ShowLedger {
    private final ShowPublisher showPublisher;
    private final LedgerQueries ledger;

    ShowLedger(ShowPublisher showPublisher, LedgerQueries ledger) {
        this.showPublisher = showPublisher;
        this.ledger = ledger;
    }

    @Transactional
    public Page<LedgerEntryView> show(PublisherId publisher, int page, int size) {
        return ledger.entries(showPublisher.show(publisher).id(), page, size);
    }
}
