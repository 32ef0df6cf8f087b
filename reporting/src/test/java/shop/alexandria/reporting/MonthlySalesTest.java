package shop.alexandria.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.reporting.Orders.EMMA;
import static shop.alexandria.reporting.Orders.emma;
import static shop.alexandria.reporting.Orders.goodOmens;
import static shop.alexandria.reporting.Orders.paid;
import static shop.alexandria.reporting.Orders.refunded;
import static shop.alexandria.reporting.Reports.asOwner;
import static shop.alexandria.reporting.Reports.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.local.testing.SharedServers;

/** Each test has a month of its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class MonthlySalesTest {
    @Inject
    EventTopics events;

    @Test
    void tellsTheDaysOfAMonthOfOneBookAndOfAll() {
        OrderPaid order = paid("2023-02-01T00:00:00Z", emma(2), goodOmens(1));
        events.tell(order);
        events.tell(paid("2023-02-28T23:59:59Z", emma(1)));
        events.tell(paid("2023-03-01T00:00:00Z", emma(7)));
        events.tell(refunded(order, EMMA, 1, "8.99", "2023-02-03T12:00:00Z"));
        eventually(() -> month("isbn=0-14-143958-0&month=2023-02") // Emma's ISBN-10
                .body("rows.period", contains("2023-02-01", "2023-02-03", "2023-02-28"))
                .body("rows.copies", contains(2, -1, 1))
                .body("rows.revenue.amount", contains("17.98", "-8.99", "8.99"))
                .body("rows.orders", contains(1, 0, 1))
                .body("totals.copies", is(2))
                .body("totals.revenue.amount", is("17.98"))
                .body("totals.orders", is(2)));
        month("isbn=" + EMMA + "&month=2023-02").body("totals.copies", is(2));
        month("month=2023-02")
                .body("rows.copies", contains(3, -1, 1))
                .body("totals.revenue.amount", is("28.48"))
                .body("totals.orders", is(2));
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/monthly-sales?month=2023-02")
                .then()
                .statusCode(200)
                .body(is("""
                        period,copies,revenue,orders,currency
                        2023-02-01,3,28.48,1,EUR
                        2023-02-03,-1,-8.99,0,EUR
                        2023-02-28,1,8.99,1,EUR
                        total,3,28.48,2,EUR
                        """.replace("\n", "\r\n")));
    }

    @Test
    void answersAMonthWithoutSalesWithNoughts() {
        month("isbn=9783161484100&month=1999-02")
                .body("rows", empty())
                .body("totals.copies", is(0))
                .body("totals.revenue.amount", is("0.00"))
                .body("totals.orders", is(0));
    }

    private static ValidatableResponse month(String question) {
        return asOwner().get("/api/v1/reports/monthly-sales?" + question).then().statusCode(200);
    }
}
