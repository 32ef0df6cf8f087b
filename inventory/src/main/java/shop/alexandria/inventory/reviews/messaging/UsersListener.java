package shop.alexandria.inventory.reviews.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.UserErased;
import shop.alexandria.inventory.reviews.domain.Purchases;
import shop.alexandria.inventory.reviews.domain.Reviews;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** Of a customer who has gone the reviews stay, without a name. */
@ApplicationScoped
class UsersListener implements EventConsumer {
    private final Inbox inbox;
    private final Reviews reviews;
    private final Purchases purchases;

    UsersListener(Inbox inbox, Reviews reviews, Purchases purchases) {
        this.inbox = inbox;
        this.reviews = reviews;
        this.purchases = purchases;
    }

    @Incoming("review-users")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "review-users";
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == UserErased.class;
    }

    @Override
    public void on(Event event) {
        if (event instanceof UserErased erased) {
            reviews.disown(erased.userId());
            purchases.forget(erased.userId());
        }
    }
}
