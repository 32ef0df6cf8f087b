package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.alexandria.local.servers.Trial.whileRunning;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;

class KafkaTest {
    @TempDir
    Path home;

    @Test
    void makesTopicsOfThreePartitionsAndKeepsTheirRecords() throws Exception {
        Kafka kafka = new Kafka(Trial.in(home), Ports.free(), Ports.free());
        whileRunning(kafka, () -> {
            try (var producer = new KafkaProducer<>(address(kafka), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("orders", "key", "paid")).get();
                assertEquals(3, producer.partitionsFor("orders").size());
            }
        });
        whileRunning(kafka, () -> assertEquals("paid", firstRecord(kafka)));
    }

    private static String firstRecord(Kafka kafka) {
        try (var consumer = new KafkaConsumer<>(address(kafka), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, 3)
                    .mapToObj(number -> new TopicPartition("orders", number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static Map<String, Object> address(Kafka kafka) {
        return Map.of("bootstrap.servers", kafka.address());
    }
}
