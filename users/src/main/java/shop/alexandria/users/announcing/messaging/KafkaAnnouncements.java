package shop.alexandria.users.announcing.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import shop.alexandria.events.EventTypes;
import shop.alexandria.events.SessionsRevoked;
import shop.alexandria.events.UserErased;
import shop.alexandria.events.UserRegistered;
import shop.alexandria.kit.web.trace.Trace;
import shop.alexandria.users.announcing.domain.Announcements;
import shop.alexandria.users.announcing.domain.Note;

/** CloudEvents 1.0 in Kafka's binary mode, as all services write them; out is what the broker has acknowledged. */
@Singleton
@RegisterForReflection(targets = {UserRegistered.class, UserErased.class, SessionsRevoked.class})
class KafkaAnnouncements implements Announcements {
    private static final URI SOURCE = URI.create("/alexandria/users");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final MutinyEmitter<String> topic;
    private final ObjectMapper json;

    @Inject
    KafkaAnnouncements(@Channel("users") MutinyEmitter<String> topic, ObjectMapper json) {
        this.topic = topic;
        this.json = json;
    }

    @Override
    public void publish(Note note) {
        try {
            String data = json.writeValueAsString(note.event());
            topic.sendMessage(Message.of(data, Metadata.of(envelope(note), key(note))))
                    .await()
                    .atMost(PATIENCE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OutgoingCloudEventMetadata<?> envelope(Note note) {
        return OutgoingCloudEventMetadata.builder()
                .withId(note.id())
                .withType(EventTypes.nameOf(note.event().getClass()))
                .withSource(SOURCE)
                .withTimestamp(note.notedAt().atZone(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
    }

    private static List<RecordHeader> trace(Note note) {
        return Stream.ofNullable(note.traceparent())
                .map(trace -> new RecordHeader(Trace.HEADER, trace.getBytes(UTF_8)))
                .toList();
    }

    private static OutgoingKafkaRecordMetadata<String> key(Note note) {
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(note.event().key())
                .withHeaders(trace(note))
                .build();
    }
}
