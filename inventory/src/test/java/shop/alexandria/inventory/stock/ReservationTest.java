package shop.alexandria.inventory.stock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.Crowd.Outcome;
import shop.alexandria.inventory.stock.application.CommitReservation;
import shop.alexandria.inventory.stock.application.KeepHold;
import shop.alexandria.inventory.stock.application.ReleaseReservation;
import shop.alexandria.inventory.stock.application.ReserveCopies;
import shop.alexandria.inventory.stock.application.StockQueries;
import shop.alexandria.inventory.stock.application.StockView;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.StockRefused.InsufficientStock;
import shop.alexandria.inventory.stock.domain.StockRefused.ReservationReleased;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ReservationTest {
    private static final Duration LONG = Duration.ofMinutes(15);

    @Inject
    Shelved shelved;

    @Inject
    ReserveCopies reserveCopies;

    @Inject
    KeepHold keepHold;

    @Inject
    CommitReservation commitReservation;

    @Inject
    ReleaseReservation releaseReservation;

    @Inject
    StockQueries stock;

    @Inject
    RedisDataSource redis;

    @Test
    void reservesForTenOfTwoHundredWhoWantTheLastTenCopies() throws InterruptedException {
        Isbn isbn = shelved.book(10);

        List<Outcome<Reservation>> outcomes = Crowd.of(200, _ -> () -> reserve(newId(), LONG, copies(isbn, 1)));

        assertEquals(10, outcomes.stream().filter(Outcome::succeeded).count());
        assertEquals(
                190,
                outcomes.stream()
                        .filter(outcome -> outcome.failedWith(InsufficientStock.class))
                        .count());
        assertStock(isbn, 10, 10);
    }

    @Test
    void reservesAllLinesOrNoneAndNamesThoseThatAreShort() {
        Isbn plenty = shelved.book(100);
        Isbn scarce = shelved.book(2);

        InsufficientStock refused = assertThrows(
                InsufficientStock.class, () -> reserve(newId(), LONG, copies(plenty, 5), copies(scarce, 3)));

        assertEquals(1, refused.shortages().size());
        assertEquals(scarce, refused.shortages().getFirst().isbn());
        assertEquals(2, refused.shortages().getFirst().available());
        assertStock(plenty, 100, 0);
        assertStock(scarce, 2, 0);
    }

    @Test
    void answersARepeatWithTheFirstReservation() throws InterruptedException {
        Isbn isbn = shelved.book(5);
        ReservationId id = newId();

        List<Outcome<Reservation>> outcomes = Crowd.of(10, _ -> () -> reserve(id, LONG, copies(isbn, 2)));

        assertTrue(outcomes.stream().filter(Outcome::succeeded).count() >= 1);
        assertEquals(2, reserve(id, LONG, copies(isbn, 2)).lines().getFirst().quantity());
        assertStock(isbn, 5, 2);
    }

    @Test
    void neitherDeadlocksNorSplitsRandomOrders() throws InterruptedException {
        List<Isbn> books = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            books.add(shelved.book(15));
        }

        List<Outcome<List<Reservation>>> outcomes = Crowd.of(32, person -> () -> {
            Random random = new Random(person);
            List<Reservation> held = new ArrayList<>();
            for (int order = 0; order < 16; order++) {
                tryToReserve(randomLines(books, random)).ifPresent(held::add);
            }
            return held;
        });

        assertTrue(outcomes.stream().allMatch(Outcome::succeeded));
        for (Isbn isbn : books) {
            long held = outcomes.stream()
                    .flatMap(outcome -> outcome.result().stream())
                    .flatMap(reservation -> reservation.lines().stream())
                    .filter(line -> line.isbn().equals(isbn))
                    .mapToLong(Copies::quantity)
                    .sum();
            assertStock(isbn, 15, held);
        }
    }

    @Test
    void takesCommittedCopiesOffTheShelfOnce() throws InterruptedException {
        Isbn isbn = shelved.book(5);
        ReservationId id = reserve(newId(), LONG, copies(isbn, 2)).id();

        List<Outcome<Boolean>> outcomes =
                Crowd.of(10, _ -> () -> commitReservation.commit(id, "TEST-1", Instant.now()));

        assertTrue(outcomes.stream().allMatch(outcome -> outcome.succeeded() && outcome.result()));
        assertStock(isbn, 3, 0);
        assertEquals(2, stock.find(isbn).orElseThrow().sold());
    }

    @Test
    void releasesCopiesOnceAndNeverAfterTheyWereSold() throws InterruptedException {
        Isbn isbn = shelved.book(5);
        ReservationId released = reserve(newId(), LONG, copies(isbn, 2)).id();
        ReservationId sold = reserve(newId(), LONG, copies(isbn, 1)).id();
        commitReservation.commit(sold, "TEST-2", Instant.now());

        Crowd.of(10, person -> () -> {
            releaseReservation.release(person % 2 == 0 ? released : sold);
            return null;
        });

        assertStock(isbn, 4, 0);
        assertEquals(false, commitReservation.commit(released, "TEST-3", Instant.now()));
    }

    @Test
    void givesCopiesBackWithinSecondsOfTheDeadline() {
        Isbn isbn = shelved.book(1);
        reserve(newId(), Duration.ofSeconds(1), copies(isbn, 1));
        assertStock(isbn, 1, 1);

        await().atMost(10, SECONDS).untilAsserted(() -> assertStock(isbn, 1, 0));
    }

    @Test
    void neverExpiresCopiesThatAreHeldForGood() {
        Isbn isbn = shelved.book(2);
        ReservationId kept =
                reserve(newId(), Duration.ofSeconds(1), copies(isbn, 1)).id();
        reserve(newId(), Duration.ofSeconds(2), copies(isbn, 1));
        keepHold.keep(kept, null);

        await().atMost(12, SECONDS).untilAsserted(() -> assertStock(isbn, 2, 1));
        assertTrue(commitReservation.commit(kept, "TEST-4", Instant.now()));
        assertStock(isbn, 1, 0);
    }

    @Test
    void doesNotCountABuyersOwnHoldAgainstHim() {
        Isbn isbn = shelved.book(1);
        ReservationId first = reserve(newId(), LONG, copies(isbn, 1)).id();
        ReservationId second = new ReservationId(first.orderId(), 2);

        keepHold.keep(second, Instant.now().plusSeconds(60));
        releaseReservation.release(first); // the failed payment's release arrives late

        assertStock(isbn, 1, 1);
        assertThrows(ReservationReleased.class, () -> keepHold.keep(first, null));
    }

    @Test
    void startsANextAttemptOnceHoweverManyAskForIt() throws InterruptedException {
        Isbn isbn = shelved.book(5);
        ReservationId first = reserve(newId(), LONG, copies(isbn, 2)).id();
        releaseReservation.release(first);
        ReservationId second = new ReservationId(first.orderId(), 2);

        List<Outcome<Boolean>> outcomes = Crowd.of(10, _ -> () -> {
            keepHold.keep(second, null);
            return true;
        });

        assertTrue(outcomes.stream().allMatch(Outcome::succeeded), outcomes::toString);
        assertStock(isbn, 5, 2);
    }

    @Test
    void refusesANextAttemptWhenTheCopiesHaveGone() {
        Isbn isbn = shelved.book(1);
        ReservationId first = reserve(newId(), LONG, copies(isbn, 1)).id();
        releaseReservation.release(first);
        reserve(newId(), LONG, copies(isbn, 1));

        ReservationId second = new ReservationId(first.orderId(), 2);
        assertThrows(InsufficientStock.class, () -> keepHold.keep(second, null));
        assertStock(isbn, 1, 1);
    }

    @Test
    void isNotFooledByAGateThatCountsTooMany() {
        Isbn isbn = shelved.book(2);
        redis.hash(String.class).hset("{stock}:levels", isbn.value(), "102:1");

        assertThrows(InsufficientStock.class, () -> reserve(newId(), LONG, copies(isbn, 3)));

        assertStock(isbn, 2, 0);
        reserve(newId(), LONG, copies(isbn, 2));
    }

    private Optional<Reservation> tryToReserve(Copies... lines) {
        try {
            return Optional.of(reserve(newId(), LONG, lines));
        } catch (InsufficientStock refused) {
            return Optional.empty();
        }
    }

    private static Copies[] randomLines(List<Isbn> books, Random random) {
        return random.ints(0, books.size())
                .distinct()
                .limit(1 + random.nextInt(5))
                .mapToObj(book -> copies(books.get(book), 1 + random.nextInt(2)))
                .toArray(Copies[]::new);
    }

    private Reservation reserve(ReservationId id, Duration holdFor, Copies... lines) {
        return reserveCopies.reserve(id, List.of(lines), holdFor, new Promise("{}", null));
    }

    private void assertStock(Isbn isbn, long onHand, long reserved) {
        StockView view = stock.find(isbn).orElseThrow();
        assertEquals(onHand, view.onHand());
        assertEquals(reserved, view.reserved());
    }

    private static Copies copies(Isbn isbn, int quantity) {
        return new Copies(isbn, quantity);
    }

    private static ReservationId newId() {
        return new ReservationId(UUID.randomUUID(), 1);
    }
}
