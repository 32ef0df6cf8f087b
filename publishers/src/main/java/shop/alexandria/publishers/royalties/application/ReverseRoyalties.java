package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.publishers.royalties.domain.Ledger;
import shop.alexandria.publishers.royalties.domain.Refund;

/** Nothing is owed for what was refunded of a sale. */
@ApplicationScoped
public class ReverseRoyalties {
    private final Ledger ledger;
    private final AnnounceRoyalties announce;

    ReverseRoyalties(Ledger ledger, AnnounceRoyalties announce) {
        this.ledger = ledger;
        this.announce = announce;
    }

    @Transactional
    public void reverse(OrderRefunded refunded) {
        for (RefundedLine line : refunded.lines()) {
            announce.announce(ledger.reverse(refund(refunded, line)));
        }
    }

    private static Refund refund(OrderRefunded refunded, RefundedLine line) {
        return new Refund(
                refunded.refundId(),
                refunded.orderId(),
                new Isbn(line.isbn()),
                line.copies(),
                line.amount(),
                refunded.refundedAt());
    }
}
