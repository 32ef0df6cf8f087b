package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.directory.application.RecognisePublisher;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.domain.Accrual;
import shop.alexandria.publishers.royalties.domain.Agreement;
import shop.alexandria.publishers.royalties.domain.Agreements;
import shop.alexandria.publishers.royalties.domain.Ledger;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

/** Each book of a paid order is owed for to its publisher, at the percentage in force when it was paid. */
@ApplicationScoped
public class AccrueRoyalties {
    private static final Logger LOG = Logger.getLogger(AccrueRoyalties.class);

    private final RecognisePublisher recognisePublisher;
    private final Agreements agreements;
    private final Ledger ledger;
    private final AnnounceRoyalties announce;
    private final SalePercentage defaultPercentage;

    AccrueRoyalties(
            RecognisePublisher recognisePublisher,
            Agreements agreements,
            Ledger ledger,
            AnnounceRoyalties announce,
            PublishersConfig config) {
        this.recognisePublisher = recognisePublisher;
        this.agreements = agreements;
        this.ledger = ledger;
        this.announce = announce;
        this.defaultPercentage = new SalePercentage(config.defaultSalePercentage());
    }

    @Transactional
    public void accrue(OrderPaid paid) {
        for (OrderLine line : paid.lines()) {
            Optional<PublisherId> publisher = recognisePublisher
                    .recognise(line.publisherId(), line.publisher())
                    .map(Publisher::id);
            publisher.ifPresentOrElse(
                    owed -> announce.announce(ledger.accrue(accrual(paid, line, owed))),
                    () -> LOG.warnf("Order %s: nobody publishes %s", paid.orderNumber(), line.isbn()));
        }
    }

    private Accrual accrual(OrderPaid paid, OrderLine line, PublisherId publisher) {
        Isbn isbn = new Isbn(line.isbn());
        SalePercentage percentage = agreements
                .at(paid.paidAt(), publisher, isbn)
                .map(Agreement::percentage)
                .orElse(defaultPercentage);
        return new Accrual(
                publisher,
                paid.orderId(),
                paid.orderNumber(),
                isbn,
                line.title(),
                line.quantity(),
                line.lineTotal(),
                percentage,
                paid.paidAt());
    }
}
