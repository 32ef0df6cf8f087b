package shop.alexandria.users.announcing.messaging;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic of users, read from its beginning. */
final class UsersTopic implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    UsersTopic() {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", setting("kafka.bootstrap.servers"),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(setting("alexandria.topic-prefix") + "alexandria.users"));
    }

    /** The types of the events of this user, as many as that, in their order. */
    List<String> typesOf(String user, int events) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            return of(user).size() >= events;
        });
        return of(user).stream().map(record -> header(record, "ce_type")).toList();
    }

    List<ConsumerRecord<String, String>> of(String user) {
        return read.stream().filter(record -> user.equals(record.key())).toList();
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
