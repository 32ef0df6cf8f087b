package shop.alexandria.inventory.reviews.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.UserErased;
import shop.alexandria.inventory.reviews.domain.Reviews;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** What somebody thought of a book stays; who it was does not. */
@ApplicationScoped
class UsersListener implements EventConsumer {
    private final Inbox inbox;
    private final Reviews reviews;

    UsersListener(Inbox inbox, Reviews reviews) {
        this.inbox = inbox;
        this.reviews = reviews;
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
            reviews.forgetReviewer(erased.userId());
        }
    }
}
