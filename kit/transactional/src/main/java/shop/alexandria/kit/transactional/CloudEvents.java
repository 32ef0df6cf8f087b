package shop.alexandria.kit.transactional;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.events.EventTypes;
import shop.alexandria.kit.web.trace.Trace;

/** Events on the wire: CloudEvents 1.0, Kafka protocol binding, binary mode, JSON data. */
@ApplicationScoped
class CloudEvents {
    private final EventJson json;
    private final String source;
    private final String topicPrefix;

    CloudEvents(
            EventJson json,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "alexandria.topic-prefix") Optional<String> topicPrefix) {
        this.json = json;
        this.source = "/alexandria/" + service;
        this.topicPrefix = topicPrefix.orElse("");
    }

    ProducerRecord<String, String> write(PendingEvent event) {
        List<Header> headers = new ArrayList<>(List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", event.id().toString()),
                header("ce_type", event.type()),
                header("ce_source", source),
                header("ce_time", event.occurredAt().toString()),
                header("content-type", "application/json")));
        if (event.traceparent() != null) {
            headers.add(header(Trace.HEADER, event.traceparent()));
        }
        return new ProducerRecord<>(topicPrefix + event.topic(), null, event.key(), event.payload(), headers);
    }

    /**
     * Empty when the event is of a type this version does not know.
     *
     * @throws PoisonedMessage when the record is no CloudEvent of ours
     */
    Optional<ReceivedEvent> read(ConsumerRecord<String, String> record) {
        return read(record, _ -> true);
    }

    /** As above, and empty when nobody wants events of the type: their data is not looked at. */
    Optional<ReceivedEvent> read(ConsumerRecord<String, String> record, Predicate<Class<? extends Event>> wanted) {
        return read(
                header(record, "ce_id"),
                header(record, "ce_type"),
                wanted,
                record.value(),
                header(record, Trace.HEADER));
    }

    /** As above, from what a dead letter has kept of the record. */
    Optional<ReceivedEvent> read(DeadLetter letter) {
        return read(
                letter.eventId(),
                letter.type(),
                _ -> true,
                letter.payload(),
                letter.headers().get(Trace.HEADER));
    }

    private Optional<ReceivedEvent> read(
            @Nullable String id,
            @Nullable String type,
            Predicate<Class<? extends Event>> wanted,
            @Nullable String payload,
            @Nullable String traceparent) {
        if (id == null || type == null || payload == null) {
            throw new PoisonedMessage("not an event: it lacks its ce_id, its ce_type or its data");
        }
        return EventTypes.named(type)
                .filter(wanted)
                .map(known -> new ReceivedEvent(id, json.read(payload, known), Trace.parse(traceparent)));
    }

    /** That of the work that caused the event. */
    Optional<Trace> trace(ConsumerRecord<String, String> record) {
        return Trace.parse(header(record, Trace.HEADER));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
