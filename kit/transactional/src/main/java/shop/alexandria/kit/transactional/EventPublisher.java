package shop.alexandria.kit.transactional;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends events to Kafka; only what the broker has acknowledged counts as published. */
@ApplicationScoped
class EventPublisher {
    private static final Logger LOG = Logger.getLogger(EventPublisher.class);

    private final CloudEvents cloudEvents;
    private final KafkaProducer<String, String> producer;

    EventPublisher(CloudEvents cloudEvents, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.cloudEvents = cloudEvents;
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Short, so that a broker that is away does not hold a database transaction for long.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    void close(@Observes ShutdownEvent event) {
        producer.close(Duration.ofSeconds(5));
    }

    /**
     * Publishes all keys at once, but of each key one event after the other: a later event never overtakes an earlier.
     *
     * @return the ids of the acknowledged events
     */
    List<UUID> publish(List<PendingEvent> events) {
        Map<String, List<PendingEvent>> chains = new LinkedHashMap<>();
        events.forEach(event -> chains.computeIfAbsent(event.topic() + event.key(), _ -> new ArrayList<>())
                .add(event));
        List<UUID> sent = new ArrayList<>();
        for (int link = 0; !chains.isEmpty(); link++) {
            int position = link;
            chains.values().removeIf(chain -> chain.size() <= position);
            Map<PendingEvent, Future<RecordMetadata>> wave = sendAll(
                    chains.values().stream().map(chain -> chain.get(position)).toList());
            producer.flush();
            List<UUID> acknowledged = acknowledged(wave);
            sent.addAll(acknowledged);
            chains.values()
                    .removeIf(
                            chain -> !acknowledged.contains(chain.get(position).id()));
        }
        return sent;
    }

    /** Stops at the first event that finds no broker: each would wait as long for itself. */
    private Map<PendingEvent, Future<RecordMetadata>> sendAll(List<PendingEvent> events) {
        Map<PendingEvent, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (PendingEvent event : events) {
            Future<RecordMetadata> outcome = producer.send(cloudEvents.write(event));
            sent.put(event, outcome);
            if (outcome.state() == Future.State.FAILED && outcome.exceptionNow() instanceof TimeoutException) {
                break;
            }
        }
        return sent;
    }

    private static List<UUID> acknowledged(Map<PendingEvent, Future<RecordMetadata>> wave) {
        List<UUID> acknowledged = new ArrayList<>();
        wave.forEach((event, outcome) -> {
            try {
                outcome.get();
                acknowledged.add(event.id());
            } catch (ExecutionException failure) {
                LOG.warnf("Event %s waits in the outbox: %s", event.id(), failure.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return acknowledged;
    }
}
