package shop.alexandria.kit.transactional;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import shop.alexandria.kit.transactional.crash.CrashPoints;
import shop.alexandria.kit.web.Outages;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.kit.web.trace.Trace;

/**
 * Each consumer takes the effect of an event once, however often it is delivered. While a store is away the event waits;
 * what fails for another reason is tried a few times, then it becomes a dead letter and the next is processed.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final CloudEvents cloudEvents;
    private final InboxTransaction transaction;
    private final BuryMessage buryMessage;
    private final Guard patience = forEver(Outages::isOutage);
    // Whatever is wrong with the database now, a message must not be lost for it.
    private final Guard burial = forEver(_ -> !isStopping());
    private final Guard attempts = Guard.create()
            .withRetry()
            .maxRetries(4)
            .delay(100, ChronoUnit.MILLIS)
            .jitter(100, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .done()
            .whenException(failure -> !Outages.isOutage(failure) && !isStopping())
            .done()
            .build();
    private volatile boolean stopping;

    Inbox(CloudEvents cloudEvents, InboxTransaction transaction, BuryMessage buryMessage) {
        this.cloudEvents = cloudEvents;
        this.transaction = transaction;
        this.buryMessage = buryMessage;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Takes the effect in one transaction with the note that this consumer has seen the event. */
    public void receive(EventConsumer consumer, ConsumerRecord<String, String> record) {
        AtomicInteger tries = new AtomicInteger();
        try {
            call(patience, () -> attempt(consumer, record, tries));
        } catch (RuntimeException failure) {
            if (isStopping()) {
                throw failure; // not acknowledged: whoever comes next gets it again
            }
            call(burial, () -> bury(consumer, record, failure, tries.get()));
        }
        CrashPoints.reached(KitCrashPoint.INBOX_COMMITTED);
    }

    /** As above for many, in one transaction; when that fails each has its own. */
    public void receive(EventConsumer consumer, ConsumerRecords<String, String> records) {
        if (!receivedAtOnce(consumer, records)) {
            records.forEach(record -> receive(consumer, record));
        }
    }

    private boolean receivedAtOnce(EventConsumer consumer, ConsumerRecords<String, String> records) {
        try {
            List<ReceivedEvent> wanted = StreamSupport.stream(records.spliterator(), false)
                    .flatMap(record -> wanted(consumer, record).stream())
                    .toList();
            if (!wanted.isEmpty()) {
                transaction.onceEach(consumer.consumer(), wanted, consumer::on);
            }
            return true;
        } catch (RuntimeException failure) {
            LOG.infof("%s takes messages one by one: %s", consumer.consumer(), failure);
            return false;
        }
    }

    private Optional<ReceivedEvent> wanted(EventConsumer consumer, ConsumerRecord<String, String> record) {
        return cloudEvents.read(record, consumer::wants);
    }

    private void attempt(EventConsumer consumer, ConsumerRecord<String, String> record, AtomicInteger tries) {
        tries.set(1);
        wanted(consumer, record).ifPresent(received -> {
            tries.set(0);
            call(attempts, () -> {
                tries.incrementAndGet();
                transaction.once(consumer.consumer(), received, consumer::on);
            });
        });
    }

    private void bury(
            EventConsumer consumer, ConsumerRecord<String, String> record, RuntimeException failure, int tries) {
        try (Noted _ = Noted.that(cloudEvents.trace(record).map(Trace::notes).orElse(Map.of()))) {
            LOG.errorf(
                    failure,
                    "%s cannot process %s-%d@%d: it becomes a dead letter",
                    consumer.consumer(),
                    record.topic(),
                    record.partition(),
                    record.offset());
        }
        buryMessage.bury(consumer.consumer(), record, failure, tries);
    }

    private boolean isStopping() {
        return stopping || Thread.currentThread().isInterrupted();
    }

    private static Guard forEver(Predicate<Throwable> condition) {
        return Guard.create()
                .withRetry()
                .maxRetries(-1)
                .maxDuration(365, ChronoUnit.DAYS)
                .delay(500, ChronoUnit.MILLIS)
                .jitter(250, ChronoUnit.MILLIS)
                .whenException(condition)
                .done()
                .build();
    }

    private static void call(Guard guard, Runnable action) {
        Callable<Void> call = () -> {
            action.run();
            return null;
        };
        try {
            guard.call(call, Void.class);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
