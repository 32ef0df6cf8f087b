package shop.alexandria.prove.trial;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The shop's events as they lie in Kafka; whoever writes here is taken for a service. */
public final class EventLog implements AutoCloseable {
    private static final List<String> TOPICS =
            List.of("alexandria.orders", "alexandria.inventory", "alexandria.catalogue", "alexandria.users");

    private final Premises premises;
    private final Map<String, Object> broker;
    private final KafkaProducer<String, String> producer;
    private final Admin admin;

    public EventLog(Premises premises) {
        this.premises = premises;
        this.broker = Map.of("bootstrap.servers", premises.broker());
        this.producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer());
        this.admin = Admin.create(broker);
    }

    /** Everything that was ever told on the topics of events. */
    public List<ConsumerRecord<String, String>> all() {
        return read(partitions(topic -> TOPICS.stream().map(premises::topic).anyMatch(topic::equals)));
    }

    /** Everything that was ever told on one topic; nothing when there is no such topic. */
    public List<ConsumerRecord<String, String>> all(String name) {
        return read(partitions(premises.topic(name)::equals));
    }

    private List<ConsumerRecord<String, String>> read(Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = ends(partitions);
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** A reader of all topics of events, from now on. */
    KafkaConsumer<String, String> follower() {
        Set<TopicPartition> partitions =
                partitions(topic -> TOPICS.stream().map(premises::topic).anyMatch(topic::equals));
        KafkaConsumer<String, String> consumer = consumer();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer());
    }

    /** Returns when the broker has them. */
    public void tell(Collection<ProducerRecord<String, String>> records) {
        records.forEach(record -> {
            var _ = producer.send(record);
        });
        producer.flush();
    }

    /** How many messages the shop's consumers have not acknowledged yet. */
    public long unread() {
        return get(admin.listGroups().valid()).stream()
                .filter(group -> group.groupId().startsWith(premises.topic("")))
                .mapToLong(group -> unread(group.groupId()))
                .sum();
    }

    private long unread(String group) {
        Map<TopicPartition, Long> read =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()).entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(toMap(
                                Map.Entry::getKey, entry -> entry.getValue().offset()));
        Map<TopicPartition, Long> ends = ends(read.keySet());
        return read.entrySet().stream()
                .mapToLong(entry -> ends.getOrDefault(entry.getKey(), 0L) - entry.getValue())
                .sum();
    }

    private Set<TopicPartition> partitions(Predicate<String> topics) {
        Set<String> names =
                get(admin.listTopics().names()).stream().filter(topics).collect(Collectors.toSet());
        return get(admin.describeTopics(names).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(toMap(Function.identity(), _ -> OffsetSpec.latest()));
        return get(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
