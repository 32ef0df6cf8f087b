package shop.alexandria.reporting.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.reporting.application.RecordRefund;
import shop.alexandria.reporting.application.RecordSale;

/** Reports follow the orders. */
@ApplicationScoped
class OrdersListener implements EventConsumer {
    private final Inbox inbox;
    private final RecordSale recordSale;
    private final RecordRefund recordRefund;

    OrdersListener(Inbox inbox, RecordSale recordSale, RecordRefund recordRefund) {
        this.inbox = inbox;
        this.recordSale = recordSale;
        this.recordRefund = recordRefund;
    }

    @Incoming("reporting-orders")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "sales";
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case OrderPaid paid -> recordSale.record(paid);
            case OrderRefunded refunded -> recordRefund.record(refunded);
            default -> {} // concerns others
        }
    }
}
