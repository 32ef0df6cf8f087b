package shop.alexandria.publishers.royalties.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.publishers.royalties.application.AccrueRoyalties;
import shop.alexandria.publishers.royalties.application.ReverseRoyalties;

/** The ledger follows the orders. */
@ApplicationScoped
class OrdersListener implements EventConsumer {
    private final Inbox inbox;
    private final AccrueRoyalties accrueRoyalties;
    private final ReverseRoyalties reverseRoyalties;

    OrdersListener(Inbox inbox, AccrueRoyalties accrueRoyalties, ReverseRoyalties reverseRoyalties) {
        this.inbox = inbox;
        this.accrueRoyalties = accrueRoyalties;
        this.reverseRoyalties = reverseRoyalties;
    }

    @Incoming("royalties-orders")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "royalties";
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case OrderPaid paid -> accrueRoyalties.accrue(paid);
            case OrderRefunded refunded -> reverseRoyalties.reverse(refunded);
            default -> {} // concerns others
        }
    }
}
