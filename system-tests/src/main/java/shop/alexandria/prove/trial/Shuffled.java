package shop.alexandria.prove.trial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events told again: in order within a key, in any order across keys. */
public final class Shuffled {
    private Shuffled() {}

    public static List<ProducerRecord<String, String>> of(List<ConsumerRecord<String, String>> records, Random random) {
        Map<String, Deque<ConsumerRecord<String, String>>> byKey = new LinkedHashMap<>();
        records.forEach(record -> byKey.computeIfAbsent(record.topic() + record.key(), _ -> new ArrayDeque<>())
                .add(record));
        List<Deque<ConsumerRecord<String, String>>> keys = new ArrayList<>(byKey.values());
        List<ProducerRecord<String, String>> shuffled = new ArrayList<>();
        while (!keys.isEmpty()) {
            int any = random.nextInt(keys.size());
            shuffled.add(again(keys.get(any).remove()));
            if (keys.get(any).isEmpty()) {
                keys.set(any, keys.getLast());
                keys.removeLast();
            }
        }
        return shuffled;
    }

    public static ProducerRecord<String, String> again(ConsumerRecord<String, String> record) {
        return new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    }
}
