package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.publishers.directory.application.ShowPublisher;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** How much the shop owes a publisher. */
@ApplicationScoped
public class ShowBalance {
    private final ShowPublisher showPublisher;
    private final LedgerQueries ledger;

    ShowBalance(ShowPublisher showPublisher, LedgerQueries ledger) {
        this.showPublisher = showPublisher;
        this.ledger = ledger;
    }

    @Transactional
    public BalanceView show(PublisherId publisher) {
        return new BalanceView(ledger.balance(showPublisher.show(publisher).id()));
    }
}
