package shop.alexandria.inventory.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.Crowd.Outcome;
import shop.alexandria.inventory.stock.application.CommitReservation;
import shop.alexandria.inventory.stock.application.KeepHold;
import shop.alexandria.inventory.stock.application.MoveStock;
import shop.alexandria.inventory.stock.application.ReleaseReservation;
import shop.alexandria.inventory.stock.application.ReserveCopies;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.StockRefused;
import shop.alexandria.local.testing.SharedServers;

/** Everything that can happen to copies, at once, and the books watched while it happens. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class LedgerUnderFireTest {
    @Inject
    Shelved shelved;

    @Inject
    Ledger ledger;

    @Inject
    ReserveCopies reserveCopies;

    @Inject
    CommitReservation commitReservation;

    @Inject
    ReleaseReservation releaseReservation;

    @Inject
    KeepHold keepHold;

    @Inject
    MoveStock moveStock;

    @Test
    void addsUpAtEverySampleWhileFiveHundredOrdersAreReservedSoldAndGivenBack() throws Exception {
        List<Isbn> books = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            books.add(shelved.book(30));
        }
        AtomicBoolean running = new AtomicBoolean(true);
        CompletableFuture<long[]> samples =
                CompletableFuture.supplyAsync(() -> watch(running), Thread::startVirtualThread);

        List<Outcome<Void>> outcomes = Crowd.of(32, person -> () -> {
            Random random = new Random(person);
            for (int order = 0; order < 16; order++) {
                oneOrder(books, random);
            }
            return null;
        });
        running.set(false);
        long[] watched = samples.join();

        assertTrue(outcomes.stream().allMatch(Outcome::succeeded), outcomes::toString);
        assertTrue(watched[0] >= 5, "only " + watched[0] + " samples");
        assertEquals(0, watched[1], "broken books in " + watched[0] + " samples");
        assertEquals(0, ledger.brokenBooks());
    }

    private long[] watch(AtomicBoolean running) {
        long samples = 0;
        long broken = 0;
        while (running.get()) {
            broken += ledger.brokenBooks();
            samples++;
        }
        return new long[] {samples, broken};
    }

    private void oneOrder(List<Isbn> books, Random random) {
        ReservationId id = new ReservationId(UUID.randomUUID(), 1);
        try {
            Duration holdFor = random.nextInt(4) == 0 ? Duration.ofMillis(200) : Duration.ofMinutes(15);
            reserveCopies.reserve(id, lines(books, random), holdFor, new Promise("{}", null));
            switch (random.nextInt(6)) {
                case 0, 1 -> commitReservation.commit(id, "TEST", Instant.now());
                case 2 -> releaseReservation.release(id);
                case 3 -> keepHold.keep(new ReservationId(id.orderId(), 2), null);
                case 4 -> moveStock.move(books.get(random.nextInt(20)), Movement.Type.RECEIPT, 3, null, null);
                default -> moveStock.move(books.get(random.nextInt(20)), Movement.Type.ADJUSTMENT, -1, null, null);
            }
        } catch (StockRefused refused) {
            // no copies left for it: nothing may have happened
        }
    }

    private static List<Copies> lines(List<Isbn> books, Random random) {
        return random.ints(0, books.size())
                .distinct()
                .limit(1 + random.nextInt(5))
                .mapToObj(book -> new Copies(books.get(book), 1 + random.nextInt(2)))
                .toList();
    }
}
