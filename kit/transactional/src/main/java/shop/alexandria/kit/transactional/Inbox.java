package shop.alexandria.kit.transactional;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import shop.alexandria.events.Event;
import shop.alexandria.kit.web.Outages;

/**
 * Each consumer takes the effect of an event once, however often it is delivered. While a store is away the event waits;
 * what fails for another reason is tried a few times, then the exception sends the message to the dead letters.
 */
@ApplicationScoped
public class Inbox {
    private final CloudEvents cloudEvents;
    private final InboxTransaction transaction;
    private final Guard patience = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(365, ChronoUnit.DAYS)
            .delay(500, ChronoUnit.MILLIS)
            .jitter(250, ChronoUnit.MILLIS)
            .whenException(Outages::isOutage)
            .done()
            .build();
    private final Guard attempts = Guard.create()
            .withRetry()
            .maxRetries(4)
            .delay(100, ChronoUnit.MILLIS)
            .jitter(100, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .done()
            .whenException(failure -> !Outages.isOutage(failure))
            .done()
            .build();

    Inbox(CloudEvents cloudEvents, InboxTransaction transaction) {
        this.cloudEvents = cloudEvents;
        this.transaction = transaction;
    }

    /**
     * Takes the effect in one transaction with the note that the event was seen.
     *
     * @param consumer who consumes: each takes the effect once for itself
     */
    public void receive(String consumer, ConsumerRecord<String, String> record, Consumer<Event> effect) {
        cloudEvents
                .read(record)
                .ifPresent(received -> persist(() -> {
                    transaction.once(consumer, received, effect);
                    return null;
                }));
    }

    private void persist(Callable<Void> effect) {
        try {
            patience.call(() -> attempts.call(effect, Void.class), Void.class);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
