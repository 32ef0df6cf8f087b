package shop.alexandria.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static shop.alexandria.reporting.Orders.emma;
import static shop.alexandria.reporting.Orders.goodOmens;
import static shop.alexandria.reporting.Orders.paid;
import static shop.alexandria.reporting.Orders.refunded;
import static shop.alexandria.reporting.Reports.asOwner;
import static shop.alexandria.reporting.Reports.compared;
import static shop.alexandria.reporting.Reports.eventually;
import static shop.alexandria.reporting.Supply.booked;
import static shop.alexandria.reporting.Supply.received;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.RoyaltyTransferred;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class SalesVsExpendituresTest {
    @Inject
    EventTopics events;

    @Test
    void keepsSalesGrossAndRefundsInTheirOwnPeriod() {
        OrderPaid order = paid("2024-01-31T12:00:00Z", emma(2));
        events.tell(order);
        events.tell(paid("2024-02-01T12:00:00Z", goodOmens(1)));
        events.tell(refunded(order, "2024-02-02T12:00:00Z"));
        eventually(() -> compared("month", "2024-01-01", "2024-02-29")
                .body("rows.period", contains("2024-01", "2024-02"))
                .body("rows.sales.amount", contains("17.98", "10.50"))
                .body("rows.refunds.amount", contains("0.00", "17.98"))
                .body("rows.expenditures.amount", contains("0.00", "0.00"))
                .body("rows.royalties.amount", contains("0.00", "0.00"))
                .body("rows.profit.amount", contains("17.98", "-7.48"))
                .body("totals.sales.amount", is("28.48"))
                .body("totals.refunds.amount", is("17.98"))
                .body("totals.profit.amount", is("10.50")));
        compared("day", "2024-01-01", "2024-02-29")
                .body("rows.period", contains("2024-01-31", "2024-02-01", "2024-02-02"));
        compared("year", "2024-01-01", "2024-02-29").body("rows.period", contains("2024"));
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/sales-vs-expenditures?from=2024-01-01&to=2024-02-29&interval=year")
                .then()
                .contentType(containsString("text/csv"))
                .body(startsWith("period,sales,refunds,expenditures,royalties,profit,currency\r\n"))
                .body(containsString("2024,28.48,17.98,0.00,0.00,10.50,EUR\r\n"));
    }

    @Test
    void setsWhatWasSpentAndOwedAgainstTheSalesEachOnItsDay() {
        events.tell(paid("2021-03-31T12:00:00Z", goodOmens(2)));
        events.tell(received("an isbn", 3, "2.50", "2021-01-10T12:00:00Z"));
        events.tell(received("an isbn", 5, null, "2021-02-01T12:00:00Z"));
        events.tell(booked("a publisher", "Penguin", "ACCRUAL", "2.10", "2021-03-31T12:00:00Z"));
        events.tell(booked("a publisher", "Penguin", "REVERSAL", "-1.05", "2021-04-01T12:00:00Z"));
        events.tell(new RoyaltyTransferred(
                "a publisher", "Penguin", "2021-03", Money.of("2.10", "EUR"), Instant.parse("2021-05-02T12:00:00Z")));
        eventually(() -> compared("month", "2021-01-01", "2021-12-31")
                .body("rows.period", contains("2021-01", "2021-02", "2021-03", "2021-04", "2021-05"))
                .body("rows.sales.amount", contains("0.00", "0.00", "21.00", "0.00", "0.00"))
                .body("rows.expenditures.amount", contains("7.50", "0.00", "0.00", "0.00", "0.00"))
                .body("rows.royalties.amount", contains("0.00", "0.00", "2.10", "-1.05", "0.00"))
                .body("rows.profit.amount", contains("-7.50", "0.00", "18.90", "1.05", "0.00"))
                .body("totals.expenditures.amount", is("7.50"))
                .body("totals.royalties.amount", is("1.05"))
                .body("totals.profit.amount", is("12.45")));
    }

    @Test
    void answersARangeWithoutSalesWithNoughts() {
        compared("month", "1999-01-01", "1999-12-31")
                .body("rows.size()", is(0))
                .body("totals.profit.amount", is("0.00"));
    }
}
