package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import shop.alexandria.events.Event;

/** Reads what topics have kept, for whoever goes through them once more, without an inbox. */
@ApplicationScoped
public class EventReader {
    private static final Logger LOG = Logger.getLogger(EventReader.class);

    private final CloudEvents cloudEvents;

    EventReader(CloudEvents cloudEvents) {
        this.cloudEvents = cloudEvents;
    }

    /** Empty for what this version does not know, and for what nobody can read: that has become a dead letter. */
    public Optional<Event> read(ConsumerRecord<String, String> record) {
        try {
            return cloudEvents.read(record).map(ReceivedEvent::event);
        } catch (PoisonedMessage unreadable) {
            LOG.infof("%s-%d@%d is passed over: %s", record.topic(), record.partition(), record.offset(), unreadable);
            return Optional.empty();
        }
    }
}
