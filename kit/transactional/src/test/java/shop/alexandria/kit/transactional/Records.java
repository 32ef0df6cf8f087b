package shop.alexandria.kit.transactional;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Records as a broker would hand them over. */
final class Records {
    private static final AtomicLong OFFSET = new AtomicLong();

    private Records() {}

    /** A {@code StockShort} about an order. */
    static ConsumerRecord<String, String> stockShort(String order) {
        return event(UUID.randomUUID().toString(), order, "{\"orderId\":\"" + order + "\",\"attempt\":1}");
    }

    static ConsumerRecord<String, String> event(String id, String key, String payload) {
        var record = new ConsumerRecord<>("trial.alexandria.inventory", 0, OFFSET.incrementAndGet(), key, payload);
        record.headers().add("ce_id", id.getBytes(UTF_8));
        record.headers().add("ce_type", "shop.alexandria.StockShort".getBytes(UTF_8));
        return record;
    }

    @SafeVarargs
    static ConsumerRecords<String, String> together(ConsumerRecord<String, String>... records) {
        TopicPartition partition = new TopicPartition("trial.alexandria.inventory", 0);
        return new ConsumerRecords<>(Map.of(partition, List.of(records)), Map.of());
    }
}
