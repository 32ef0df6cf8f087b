package shop.alexandria.prove.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class ShuffledTest {
    private final List<ConsumerRecord<String, String>> told = IntStream.range(0, 60)
            .mapToObj(i -> new ConsumerRecord<>("orders", 0, i, "key " + i % 3, "event " + i))
            .toList();
    private final List<ProducerRecord<String, String>> again = Shuffled.of(told, new Random(7));

    @Test
    void keepsTheOrderWithinAKey() {
        for (String key : List.of("key 0", "key 1", "key 2")) {
            assertEquals(
                    told.stream()
                            .filter(record -> record.key().equals(key))
                            .map(ConsumerRecord::value)
                            .toList(),
                    again.stream()
                            .filter(record -> record.key().equals(key))
                            .map(ProducerRecord::value)
                            .toList());
        }
    }

    @Test
    void changesTheOrderAcrossKeys() {
        assertNotEquals(
                told.stream().map(ConsumerRecord::value).toList(),
                again.stream().map(ProducerRecord::value).toList());
    }
}
