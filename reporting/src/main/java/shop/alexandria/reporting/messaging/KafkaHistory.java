package shop.alexandria.reporting.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import shop.alexandria.events.Event;
import shop.alexandria.kit.transactional.EventReader;
import shop.alexandria.reporting.application.History;

/** Topics from their beginning to wherever they end when somebody asks. */
final class KafkaHistory implements History {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Consumer<String, String> consumer;
    private final EventReader reader;

    /** @throws IllegalStateException when a topic has forgotten what it was told first */
    KafkaHistory(Consumer<String, String> consumer, Collection<TopicPartition> partitions, EventReader reader) {
        this.consumer = consumer;
        this.reader = reader;
        consumer.beginningOffsets(partitions).forEach((partition, first) -> {
            if (first > 0) {
                throw new IllegalStateException(partition + " no longer begins at the beginning");
            }
        });
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public boolean hasNext() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    @Override
    public List<Event> next() {
        return StreamSupport.stream(consumer.poll(PATIENCE).spliterator(), false)
                .flatMap(record -> reader.read(record).stream())
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
