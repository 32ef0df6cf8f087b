package shop.alexandria.inventory.cart.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.UserErased;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** Nobody is left to fetch the cart of somebody who has left. */
@ApplicationScoped
class UsersListener implements EventConsumer {
    private final Inbox inbox;
    private final Carts carts;

    UsersListener(Inbox inbox, Carts carts) {
        this.inbox = inbox;
        this.carts = carts;
    }

    @Incoming("cart-users")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "cart-users";
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == UserErased.class;
    }

    @Override
    public void on(Event event) {
        if (event instanceof UserErased erased) {
            carts.clear(CartId.ofCustomer(erased.userId()));
        }
    }
}
