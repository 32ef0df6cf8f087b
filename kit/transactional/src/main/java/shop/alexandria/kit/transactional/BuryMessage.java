package shop.alexandria.kit.transactional;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shop.alexandria.events.Topics;

/** A message that cannot be processed is kept with all that is known of it, and told on the service's topic of dead letters. */
@ApplicationScoped
class BuryMessage {
    private static final String TYPE = "shop.alexandria.DeadLetter";

    private final DeadLetters letters;
    private final EntityManager entities;
    private final EventJson json;
    private final MeterRegistry metrics;
    private final String topic;

    BuryMessage(
            DeadLetters letters,
            EntityManager entities,
            EventJson json,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.letters = letters;
        this.entities = entities;
        this.json = json;
        this.metrics = metrics;
        this.topic = Topics.deadLettersOf(service);
    }

    /** Both or nothing; a repeat, after a crash before the offset was acknowledged, changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bury(String consumer, ConsumerRecord<String, String> record, Throwable failure, int attempts) {
        letters.add(consumer, record, reasonOf(failure), attempts).ifPresent(letter -> {
            String key = letter.key() == null ? consumer : letter.key();
            entities.persist(new OutboxEntity(UUID.randomUUID(), topic, key, TYPE, json.write(letter)));
            metrics.counter("alexandria.dead.letters", "consumer", consumer).increment();
        });
    }

    /** The innermost cause says most. */
    static String reasonOf(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String reason = innermost.toString();
        return reason.substring(0, Math.min(reason.length(), 1_000));
    }
}
