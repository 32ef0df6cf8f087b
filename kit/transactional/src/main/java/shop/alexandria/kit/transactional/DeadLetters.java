package shop.alexandria.kit.transactional;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;

/** The messages this service could not process; those that were replayed are forgotten after a while, the others never. */
@ApplicationScoped
@Transactional
public class DeadLetters {
    private final Session entities;
    private final EventJson json;

    DeadLetters(Session entities, EventJson json) {
        this.entities = entities;
        this.json = json;
    }

    /** Newest first. */
    public Page<DeadLetter> list(boolean replayed, int page, int size) {
        String state = replayed ? " WHERE replayed_at IS NOT NULL" : " WHERE replayed_at IS NULL";
        List<DeadLetter> letters = letters(select(state + " ORDER BY id DESC LIMIT :size OFFSET :offset")
                .setParameter("size", size)
                .setParameter("offset", Math.multiplyExact(page, size)));
        long total = entities.createNativeQuery("SELECT count(*) FROM dead_letter" + state, Long.class)
                .getSingleResult();
        return new Page<>(letters, page, size, total);
    }

    public Optional<DeadLetter> find(long id) {
        return letters(select(" WHERE id = :id").setParameter("id", id)).stream()
                .findFirst();
    }

    /** Empty when this very message is kept already. */
    Optional<DeadLetter> add(String consumer, ConsumerRecord<String, String> record, String reason, int attempts) {
        Map<String, String> headers = headersOf(record);
        return entities
                .createNativeQuery("""
                        INSERT INTO dead_letter (consumer, topic, partition, record_offset, key, event_id, type, headers,
                                                 payload, reason, attempts)
                        VALUES (:consumer, :topic, :partition, :offset, :key, :event, :type, :headers,
                                :payload, :reason, :attempts)
                        ON CONFLICT DO NOTHING RETURNING id
                        """, Long.class)
                .setParameter("consumer", consumer)
                .setParameter("topic", record.topic())
                .setParameter("partition", record.partition())
                .setParameter("offset", record.offset())
                .setParameter("key", storableIfAny(record.key()), String.class)
                .setParameter("event", headers.get("ce_id"), String.class)
                .setParameter("type", headers.get("ce_type"), String.class)
                .setParameter("headers", json.write(headers))
                .setParameter("payload", storableIfAny(record.value()), String.class)
                .setParameter("reason", storable(reason), String.class)
                .setParameter("attempts", attempts)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(this::find);
    }

    void replayed(long id) {
        change("replayed_at = coalesce(replayed_at, now()), attempts = attempts + 1", id)
                .executeUpdate();
    }

    void failedAgain(long id, String reason) {
        change("reason = :reason, attempts = attempts + 1", id)
                .setParameter("reason", storable(reason), String.class)
                .executeUpdate();
    }

    private NativeQuery<?> change(String set, long id) {
        return entities.createNativeQuery("UPDATE dead_letter SET " + set + " WHERE id = :id AND replayed_at IS NULL")
                .setParameter("id", id);
    }

    private NativeQuery<Tuple> select(String rest) {
        return entities.createNativeQuery(
                "SELECT id, consumer, topic, partition, record_offset, key, event_id, type, headers, payload,"
                        + " reason, attempts, failed_at, replayed_at FROM dead_letter" + rest,
                Tuple.class);
    }

    private List<DeadLetter> letters(NativeQuery<Tuple> query) {
        return query.getResultList().stream().map(this::letter).toList();
    }

    private DeadLetter letter(Tuple row) {
        return new DeadLetter(
                row.get("id", Long.class),
                row.get("consumer", String.class),
                row.get("topic", String.class),
                row.get("partition", Integer.class),
                row.get("record_offset", Long.class),
                row.get("key", String.class),
                row.get("event_id", String.class),
                row.get("type", String.class),
                json.readTexts(row.get("headers", String.class)),
                row.get("payload", String.class),
                row.get("reason", String.class),
                row.get("attempts", Integer.class),
                row.get("failed_at", Instant.class),
                row.get("replayed_at", Instant.class));
    }

    private static Map<String, String> headersOf(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            byte[] value = Objects.requireNonNullElse(header.value(), new byte[0]);
            headers.put(storable(header.key()), storable(new String(value, UTF_8)));
        }
        return headers;
    }

    // PostgreSQL's text holds every character but one; a message that has it is no JSON, and stays poison.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static @Nullable String storableIfAny(@Nullable String text) {
        return text == null ? null : storable(text);
    }
}
