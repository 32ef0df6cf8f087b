package shop.alexandria.kit.transactional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class InboxTest {
    @Inject
    Inbox inbox;

    @Inject
    Tally tally;

    @Inject
    DeadLetters letters;

    private final String order = UUID.randomUUID().toString();

    @Test
    void takesTheEffectOfAnEventOnceHoweverOftenItComesAtOnce() {
        ConsumerRecord<String, String> record = Records.stockShort(order);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                threads.execute(() -> inbox.receive(tally, record));
            }
        }

        assertEquals(1, tally.count(order));
    }

    @Test
    void takesManyAtOnceButForTheOneThatFails() {
        String failing = UUID.randomUUID().toString();
        String last = UUID.randomUUID().toString();
        tally.failAt(failing, IllegalStateException::new);
        ConsumerRecord<String, String> first = Records.stockShort(order);

        inbox.receive(tally, Records.together(first, first));
        inbox.receive(tally, Records.together(first, Records.stockShort(failing), Records.stockShort(last)));

        assertEquals(1, tally.count(order));
        assertEquals(0, tally.count(failing));
        assertEquals(1, tally.count(last));
        assertEquals(1, lettersAbout(failing));
    }

    @Test
    void waitsWhileAStoreIsAway() {
        AtomicInteger tries = new AtomicInteger();
        tally.failAt(order, () -> {
            if (tries.incrementAndGet() == 3) {
                tally.recoverAt(order);
            }
            return new UncheckedIOException(new ConnectException("refused"));
        });

        inbox.receive(tally, Records.stockShort(order));

        assertEquals(1, tally.count(order));
        assertEquals(3, tries.get());
        assertEquals(0, lettersAbout(order));
    }

    @Test
    void triesAFewTimesBeforeItGivesUpAndUndoesWhatHasFailed() {
        AtomicInteger tries = new AtomicInteger();
        tally.failAt(order, () -> new IllegalStateException("bug " + tries.incrementAndGet()));

        inbox.receive(tally, Records.stockShort(order));

        assertEquals(0, tally.count(order));
        DeadLetter letter = letterAbout(order);
        assertEquals(5, letter.attempts());
        assertTrue(letter.reason().contains("bug 5"), letter.reason());
        tally.recoverAt(order);
    }

    @Test
    void recoversFromAFailureThatPasses() {
        AtomicInteger tries = new AtomicInteger();
        tally.failAt(order, () -> {
            if (tries.incrementAndGet() == 2) {
                tally.recoverAt(order);
            }
            return new IllegalStateException("deadlock");
        });

        inbox.receive(tally, Records.stockShort(order));

        assertEquals(1, tally.count(order));
        assertEquals(0, lettersAbout(order));
    }

    @Test
    void buriesWhatNobodyCanReadAtOnceAndOnlyOnce() {
        ConsumerRecord<String, String> unreadable = Records.event("an-id-" + order, order, "{\"orderId\":\0");

        inbox.receive(tally, unreadable);
        inbox.receive(tally, unreadable); // delivered again after a crash

        assertEquals(1, lettersAbout(order));
        assertEquals(1, letterAbout(order).attempts());
        assertEquals("an-id-" + order, letterAbout(order).headers().get("ce_id"));
    }

    @Test
    void buriesWhatIsNoEventAtAll() {
        inbox.receive(tally, new ConsumerRecord<>("trial.alexandria.inventory", 0, -1, order, "hello"));

        assertTrue(letterAbout(order).reason().contains("not an event"));
    }

    @Test
    void overlooksEventsOfANewerVersion() {
        ConsumerRecord<String, String> record = Records.stockShort(order);
        record.headers().remove("ce_type").add("ce_type", "shop.alexandria.BookBurnt".getBytes(UTF_8));

        inbox.receive(tally, record);

        assertEquals(0, tally.count(order));
        assertEquals(0, lettersAbout(order));
    }

    private DeadLetter letterAbout(String key) {
        return letters.list(false, 0, 100).items().stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private long lettersAbout(String key) {
        return letters.list(false, 0, 100).items().stream()
                .filter(letter -> key.equals(letter.key()))
                .count();
    }
}
