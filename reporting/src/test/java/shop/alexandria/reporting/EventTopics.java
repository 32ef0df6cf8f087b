package shop.alexandria.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shop.alexandria.events.Event;
import shop.alexandria.events.EventTypes;
import shop.alexandria.events.Topics;

/** Speaks in the name of the other services. */
@ApplicationScoped
class EventTopics {
    private final KafkaProducer<String, String> producer;
    private final ObjectMapper json;
    private final String prefix;

    EventTopics(
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "alexandria.topic-prefix") String prefix) {
        this.json = json;
        this.prefix = prefix;
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** As a new event. */
    void tell(Event event) {
        tell(UUID.randomUUID().toString(), event);
    }

    /** Under this id of the event. */
    void tell(String id, Event event) {
        tell(event.key(), id, event);
    }

    /** Behind whatever else was sent under this key. */
    void tell(String key, String id, Event event) {
        try {
            send(event.topic(), key, id, EventTypes.nameOf(event.getClass()), json.writeValueAsString(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whatever it is, as if orders had said it. */
    void send(String key, String id, String type, String payload) {
        send(Topics.ORDERS, key, id, type, payload);
    }

    private void send(String topic, String key, String id, String type, String payload) {
        var message = new ProducerRecord<>(prefix + topic, key, payload);
        message.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_source", "/alexandria/tests".getBytes(UTF_8));
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
