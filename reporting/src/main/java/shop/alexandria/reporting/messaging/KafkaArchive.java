package shop.alexandria.reporting.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shop.alexandria.events.Topics;
import shop.alexandria.kit.transactional.EventReader;
import shop.alexandria.reporting.application.History;

/** The topics the reports follow, which keep what they were told for good. */
@ApplicationScoped
class KafkaArchive implements History.Archive {
    private final Map<String, Object> broker;
    private final EventReader reader;
    private final String topicPrefix;

    KafkaArchive(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            EventReader reader,
            @ConfigProperty(name = "alexandria.topic-prefix") Optional<String> topicPrefix) {
        this.broker = broker;
        this.reader = reader;
        this.topicPrefix = topicPrefix.orElse("");
    }

    @Override
    public History open() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG); // it leaves no trace of where it has been
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        return new KafkaHistory(consumer, partitions(consumer), reader);
    }

    private List<TopicPartition> partitions(Consumer<String, String> consumer) {
        return Stream.of(Topics.ORDERS, Topics.PUBLISHERS, Topics.INVENTORY, Topics.CATALOGUE)
                .flatMap(topic -> consumer.partitionsFor(topicPrefix + topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
