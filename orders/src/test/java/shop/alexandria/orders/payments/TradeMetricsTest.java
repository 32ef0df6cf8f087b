package shop.alexandria.orders.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.orders.application.OrderQueries;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.Orders;

/** What whoever watches the trade is told: what was decided and kept, and nothing else. */
@QuarkusTest
@WithTestResource(SharedServers.class)
@WithTestResource(Neighbours.class)
class TradeMetricsTest {
    private final Shopper ann = Shopper.newcomer();

    @Inject
    InventoryStandIn inventory;

    @Inject
    MeterRegistry metrics;

    @Inject
    Orders orders;

    @Inject
    OrderQueries queries;

    @Inject
    PrometheusMeterRegistry prometheus;

    @BeforeEach
    void open() {
        inventory.open(100, Duration.ofMinutes(5));
    }

    @Test
    void countsAnOrderItsPaymentsAndItsMoney() {
        double placed = orders("placed");
        double paid = orders("paid");
        double succeeded = payments("succeeded");
        double declined = payments("declined");
        double revenue = revenue();

        String number = ann.orders(2);
        ann.pays(number, Shopper.DECLINED).statusCode(402);
        String total = ann.pays(number, Shopper.VISA).statusCode(200).extract().path("total.amount");

        assertEquals(placed + 1, orders("placed"));
        assertEquals(paid + 1, orders("paid"));
        assertEquals(succeeded + 1, payments("succeeded"));
        assertEquals(declined + 1, payments("declined"));
        assertEquals(Double.parseDouble(total), revenue() - revenue, 0.001);
    }

    @Test
    void countsAnOrderThatIsCalledOffOnceAndNotAmongTheRefunded() {
        double cancelled = orders("cancelled");
        double refunded = orders("refunded");

        String number = ann.buys(1);
        ann.cancels(number);
        ann.cancels(number);

        assertEquals(cancelled + 1, orders("cancelled"));
        assertEquals(refunded, orders("refunded"));
    }

    @Test
    void countsNothingThatIsRolledBack() {
        double cancelled = orders("cancelled");
        Order order = queries.find(OrderNumber.parse(ann.orders(1)), new OrderQueries.Visible(null))
                .orElseThrow();

        QuarkusTransaction.begin();
        order.cancel(Instant.now());
        orders.save(order);
        QuarkusTransaction.rollback();

        assertEquals(cancelled, orders("cancelled"));
    }

    @Test
    void isScrapedUnderTheNamesThatAlertsUse() {
        ann.buys(1);

        String scraped = prometheus.scrape();
        assertTrue(scraped.contains("\nalexandria_orders_total{state=\"placed\""), scraped);
        assertTrue(scraped.contains("\nalexandria_payments_total{outcome=\"declined\""), scraped);
        assertTrue(scraped.contains("\nalexandria_revenue_total{currency=\"EUR\""), scraped);
    }

    private double orders(String state) {
        return metrics.get("alexandria.orders").tag("state", state).counter().count();
    }

    private double payments(String outcome) {
        return metrics.get("alexandria.payments")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private double revenue() {
        return metrics.find("alexandria.revenue").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
