package shop.alexandria.inventory.stock.application;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.Shelved;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.StockRefused.InsufficientStock;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class GateTest {
    private static final String LEVELS = "{stock}:levels";

    @Inject
    Shelved shelved;

    @Inject
    ReserveCopies reserveCopies;

    @Inject
    ReconcileGate reconcileGate;

    @Inject
    AdmissionGate gate;

    @Inject
    MeterRegistry metrics;

    @Inject
    RedisDataSource redis;

    @BeforeEach
    void isOpen() {
        await().atMost(20, SECONDS).until(gate::isComplete);
    }

    @Test
    void isCorrectedAndItsDriftIsCountedWhenItIsAHundredTooFew() {
        Isbn isbn = shelved.book(100);
        double before = drift();
        falsify(isbn, -100);
        assertThrows(InsufficientStock.class, () -> reserve(new Copies(isbn, 1)));

        reconcileGate.correct();

        assertTrue(drift() > before);
        reserve(new Copies(isbn, 100));
    }

    @Test
    void neverOversellsWhenItIsAHundredTooMany() {
        Isbn isbn = shelved.book(3);
        falsify(isbn, 100);

        reserve(new Copies(isbn, 3));
        assertThrows(InsufficientStock.class, () -> reserve(new Copies(isbn, 1)));

        assertEquals(0, level(isbn));
    }

    @Test
    void isReconciledAtLeastOnceAMinute() throws NoSuchMethodException {
        String every = Arrays.stream(
                        ReconcileGate.class.getDeclaredMethod("correct").getAnnotationsByType(Scheduled.class))
                .findFirst()
                .orElseThrow()
                .every();

        assertTrue(Duration.parse("PT" + every).compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    void countsNothingOffForAnOrderThatIsRefusedAfterAll() {
        Isbn plenty = shelved.book(5);
        Isbn scarce = shelved.book(1);
        falsify(scarce, 100);

        assertThrows(InsufficientStock.class, () -> reserve(new Copies(plenty, 5), new Copies(scarce, 2)));

        assertEquals(5, level(plenty));
        assertEquals(1, level(scarce));
        reserve(new Copies(plenty, 5));
    }

    @Test
    void admitsEverybodyUntilItIsRebuiltAndIsRebuiltWithinSeconds() {
        Isbn isbn = shelved.book(5);
        redis.key().del(LEVELS, "{stock}:epoch");

        reserve(new Copies(isbn, 5));
        assertThrows(InsufficientStock.class, () -> reserve(new Copies(isbn, 1)));

        await().atMost(15, SECONDS).until(() -> gate.isComplete() && level(isbn) == 0);
    }

    private void reserve(Copies... lines) {
        reserveCopies.reserve(
                new ReservationId(UUID.randomUUID(), 1),
                List.of(lines),
                Duration.ofMinutes(15),
                new Promise("{}", null));
    }

    private void falsify(Isbn isbn, long by) {
        String[] known = redis.hash(String.class).hget(LEVELS, isbn.value()).split(":");
        redis.hash(String.class).hset(LEVELS, isbn.value(), (Long.parseLong(known[0]) + by) + ":" + known[1]);
    }

    private long level(Isbn isbn) {
        return Long.parseLong(
                redis.hash(String.class).hget(LEVELS, isbn.value()).split(":")[0]);
    }

    private double drift() {
        return metrics.counter("alexandria.stock.gate.drift").count();
    }
}
