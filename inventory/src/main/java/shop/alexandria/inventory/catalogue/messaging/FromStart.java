package shop.alexandria.inventory.catalogue.messaging;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Lets a replica hear what has happened since it began to read the books: what was before, it has read. */
@ApplicationScoped
@Identifier("from-start")
class FromStart implements KafkaConsumerRebalanceListener {
    // For clocks that differ, and for events that waited in the outbox.
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final long since = System.currentTimeMillis() - MARGIN.toMillis();

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> times = partitions.stream().collect(toMap(partition -> partition, _ -> since));
        consumer.offsetsForTimes(times)
                .forEach((partition, first) -> consumer.seek(
                        partition, first == null ? Objects.requireNonNull(ends.get(partition)) : first.offset()));
    }
}
