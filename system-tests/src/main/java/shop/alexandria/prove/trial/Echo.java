package shop.alexandria.prove.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Tells every event a second time soon after the first, shuffled across keys. */
public final class Echo implements AutoCloseable {
    private static final String MARK = "echo";

    private final EventLog log;
    private final Random random;
    private final KafkaConsumer<String, String> follower;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile int told;

    private Echo(EventLog log, Random random) {
        this.log = log;
        this.random = random;
        this.follower = log.follower();
        this.thread = Thread.ofPlatform().name("echo").daemon().start(this::repeat);
    }

    public static Echo of(EventLog log, Random random) {
        return new Echo(log, random);
    }

    private void repeat() {
        while (open) {
            List<ConsumerRecord<String, String>> heard = new ArrayList<>();
            follower.poll(Duration.ofMillis(300)).forEach(heard::add);
            heard.removeIf(record -> record.headers().lastHeader(MARK) != null);
            List<ProducerRecord<String, String>> again = Shuffled.of(heard, random);
            again.forEach(record -> record.headers().add(MARK, new byte[] {1}));
            log.tell(again);
            told += again.size();
        }
    }

    public int told() {
        return told;
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        follower.close();
    }
}
