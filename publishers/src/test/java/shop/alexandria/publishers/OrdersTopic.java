package shop.alexandria.publishers;

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
import shop.alexandria.events.EventTypes;
import shop.alexandria.events.OrderEvent;
import shop.alexandria.events.Topics;

/** Speaks in the name of the orders service. */
@ApplicationScoped
class OrdersTopic {
    private final KafkaProducer<String, String> producer;
    private final ObjectMapper json;
    private final String topic;

    OrdersTopic(
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "alexandria.topic-prefix") String prefix) {
        this.json = json;
        this.topic = prefix + Topics.ORDERS;
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** As a new event. */
    void tell(OrderEvent event) {
        tell(UUID.randomUUID().toString(), event);
    }

    /** Under this id of the event. */
    void tell(String id, OrderEvent event) {
        tell(event.key(), id, event);
    }

    /** Behind whatever else was sent under this key. */
    void tell(String key, String id, OrderEvent event) {
        try {
            send(key, id, EventTypes.nameOf(event.getClass()), json.writeValueAsString(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whatever it is. */
    void send(String key, String id, String type, String payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        message.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_source", "/alexandria/orders".getBytes(UTF_8));
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
