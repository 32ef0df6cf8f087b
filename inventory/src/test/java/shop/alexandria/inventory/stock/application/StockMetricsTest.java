package shop.alexandria.inventory.stock.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.Shelved;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.StockRefused.InsufficientStock;
import shop.alexandria.local.testing.SharedServers;

/** What whoever watches the stock is told. What is only to be seen is done in transactions that are undone. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class StockMetricsTest {

    @Inject
    Shelved shelved;

    @Inject
    ReserveCopies reserveCopies;

    @Inject
    WatchStock watchStock;

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry metrics;

    @SuppressWarnings("NullAway.Init") // the test framework sees to it
    @TestHTTPResource(value = "/metrics", management = true)
    URL scraped;

    @Test
    void countsAReservationThatIsKeptAndOneThatIsShort() {
        Isbn isbn = shelved.book(1);
        double held = reservations("held");
        double tooFew = reservations("short");

        reserve(isbn);
        assertThrows(InsufficientStock.class, () -> reserve(isbn));

        assertEquals(held + 1, reservations("held"));
        assertEquals(tooFew + 1, reservations("short"));
    }

    @Test
    void doesNotCountAReservationThatIsUndone() {
        Isbn isbn = shelved.book(1);
        double held = reservations("held");

        undone(() -> reserve(isbn));

        assertEquals(held, reservations("held"));
    }

    @Test
    void noticesABookWhoseCountersContradictItsMovements() {
        Isbn isbn = shelved.book(3);
        watchStock.addUp();
        double before = gauge("alexandria.stock.broken");

        undone(() -> {
            entities.createNativeQuery("UPDATE stock SET on_hand = on_hand + 1 WHERE isbn = :isbn")
                    .setParameter("isbn", isbn.value())
                    .executeUpdate();
            watchStock.addUp();
        });
        assertEquals(before + 1, gauge("alexandria.stock.broken"));

        watchStock.addUp();
        assertEquals(before, gauge("alexandria.stock.broken"));
    }

    @Test
    void tellsHowLongAHoldIsOverdue() {
        undone(() -> {
            entities.createNativeQuery("""
                            INSERT INTO reservation (order_id, attempt, state, deadline)
                            VALUES (:order, 1, 'HELD', now() - interval '100 s')
                            """)
                    .setParameter("order", UUID.randomUUID())
                    .executeUpdate();
            watchStock.watchDeadlines();
        });

        assertTrue(gauge("alexandria.expiry.lag") >= 100);
        watchStock.watchDeadlines();
        assertTrue(gauge("alexandria.expiry.lag") < 100);
    }

    @Test
    void isScrapedUnderTheNamesThatAlertsUse() {
        given().get(scraped)
                .then()
                .statusCode(200)
                .body(containsString("\nalexandria_expiry_lag_seconds "))
                .body(containsString("\nalexandria_outbox_age_seconds "))
                .body(containsString("\nalexandria_outbox_unsent "))
                .body(containsString("\nalexandria_reservations_total{outcome=\"held\""))
                .body(containsString("\nalexandria_stock_broken "))
                .body(containsString("\nalexandria_stock_gate_drift_total "));
    }

    private void reserve(Isbn isbn) {
        reserveCopies.reserve(
                new ReservationId(UUID.randomUUID(), 1),
                List.of(new Copies(isbn, 1)),
                Duration.ofMinutes(15),
                new Promise("{}", null));
    }

    private double reservations(String outcome) {
        return metrics.get("alexandria.reservations")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    private static void undone(Runnable action) {
        QuarkusTransaction.begin();
        try {
            action.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
