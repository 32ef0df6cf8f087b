package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.orders.application.OrderQueries.Visible;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderRefused.UnknownOrder;
import shop.alexandria.orders.domain.Orders;

/** The carrier says how far an order has come; a report that comes twice, late or in disorder does no harm. */
@ApplicationScoped
public class HearCarrier {
    private static final Logger LOG = Logger.getLogger(HearCarrier.class);
    private static final Visible ALL = new Visible(null);

    private final CarrierReports reports;
    private final OrderQueries queries;
    private final Orders orders;

    HearCarrier(CarrierReports reports, OrderQueries queries, Orders orders) {
        this.reports = reports;
        this.queries = queries;
        this.orders = orders;
    }

    /** @throws UnknownOrder when there is none of this number: nothing is kept, so that it may be reported again */
    @Transactional
    public void hear(CarrierReport report) {
        try (Noted _ = AboutOrder.of(report.order())) {
            take(report);
        }
    }

    private void take(CarrierReport report) {
        Order found = queries.find(report.order(), ALL).orElseThrow(UnknownOrder::new);
        if (!reports.isNew(report.id())) {
            return;
        }
        Order order = orders.lock(found.facts().id()).orElseThrow();
        order.heard(report.stage(), report.shipment(), report.at());
        orders.save(order);
        LOG.infof("The carrier reports order %s as %s", report.order(), report.stage());
    }
}
