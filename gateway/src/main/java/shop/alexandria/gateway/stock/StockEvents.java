package shop.alexandria.gateway.stock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what happens to stock and to books, from now on, without a consumer group: each gateway hears everything and
 * has nothing to remember. Only the keys count; those that are no watched book are passed over. While Kafka is away pages
 * follow the regular refresh.
 */
@ApplicationScoped
class StockEvents {
    private static final Logger LOG = Logger.getLogger(StockEvents.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> TOPICS = List.of("alexandria.inventory", "alexandria.catalogue");

    private final OpenPages pages;
    private final FollowStock followStock;
    private final Map<String, Object> settings;
    private final List<String> topics;
    private volatile @Nullable Thread thread;

    StockEvents(
            OpenPages pages,
            FollowStock followStock,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "alexandria.topic-prefix") Optional<String> topicPrefix) {
        this.pages = pages;
        this.followStock = followStock;
        this.settings = new HashMap<>(broker);
        this.settings.put("enable.auto.commit", false);
        this.settings.put("auto.offset.reset", "latest");
        this.topics =
                TOPICS.stream().map(topic -> topicPrefix.orElse("") + topic).toList();
    }

    void start(@Observes StartupEvent event) {
        Thread listener = Thread.ofPlatform().name("stock-events").daemon().unstarted(this::run);
        thread = listener; // before it starts: it ends when it finds none here
        listener.start();
    }

    /** It ends after its poll; interrupted, the consumer could not say goodbye to its broker. */
    void stop(@Observes ShutdownEvent event) {
        thread = null;
    }

    private void run() {
        while (thread != null) {
            try (KafkaConsumer<String, String> consumer =
                    new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                listen(consumer);
            } catch (RuntimeException failure) {
                LOG.debugf("Events of stock are not heard: %s", failure.getMessage());
                pause();
            }
        }
    }

    /** Whatever was missed until now, the pages learn by a question. */
    private void listen(KafkaConsumer<String, String> consumer) {
        Set<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(partition -> consumer.position(partition, PATIENCE));
        followStock.find(pages.watched());
        while (thread != null) {
            Set<String> changed = StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                    .flatMap(StockEvents::key)
                    .filter(pages::watch)
                    .collect(Collectors.toSet());
            if (!changed.isEmpty()) {
                followStock.find(changed);
            }
        }
    }

    private Set<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        Set<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there are no topics yet");
        }
        return partitions;
    }

    private static Stream<String> key(ConsumerRecord<String, String> event) {
        return Stream.ofNullable(event.key());
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
