package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.publishers.royalties.domain.Ledger;

/** Nothing is owed for what was refunded, if it had counted as a sale. */
@ApplicationScoped
public class ReverseRoyalties {
    private final Ledger ledger;

    ReverseRoyalties(Ledger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    public void reverse(OrderRefunded refunded) {
        if (!refunded.lines().isEmpty()) {
            ledger.reverse(refunded.orderId(), refunded.refundedAt());
        }
    }
}
