package shop.alexandria.inventory.cart.messaging;

import static java.util.stream.Collectors.toMap;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** Apart from the stock's listener, so that carts that wait for Redis hold up no sale. */
@ApplicationScoped
class OrdersListener implements EventConsumer {
    private final Inbox inbox;
    private final Carts carts;

    OrdersListener(Inbox inbox, Carts carts) {
        this.inbox = inbox;
        this.carts = carts;
    }

    @Incoming("cart-orders")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "cart";
    }

    @Override
    public void on(Event event) {
        if (event instanceof OrderPaid paid && paid.fromCart()) {
            carts.takeOut(
                    CartId.ofCustomer(paid.customerId()),
                    paid.orderId(),
                    paid.lines().stream().collect(toMap(line -> new Isbn(line.isbn()), OrderLine::quantity)));
        }
    }
}
