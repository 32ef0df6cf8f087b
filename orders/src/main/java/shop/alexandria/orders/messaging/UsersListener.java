package shop.alexandria.orders.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.UserErased;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;
import shop.alexandria.orders.application.ForgetCustomer;

/** Orders outlive their customers' accounts. */
@ApplicationScoped
class UsersListener implements EventConsumer {
    private final Inbox inbox;
    private final ForgetCustomer forgetCustomer;

    UsersListener(Inbox inbox, ForgetCustomer forgetCustomer) {
        this.inbox = inbox;
        this.forgetCustomer = forgetCustomer;
    }

    @Incoming("orders-users")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "customers";
    }

    @Override
    public void on(Event event) {
        if (event instanceof UserErased erased) {
            forgetCustomer.forget(erased.userId());
        }
    }
}
