package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import shop.alexandria.people.Client;
import shop.alexandria.prove.books.Ledger;
import shop.alexandria.prove.trial.Trial;

/** What {@code ./alexandria demo} leaves behind, with fewer orders. */
@ExtendWith(OpenShop.class)
@Isolated // while it runs, it is another day in the whole shop
class AYearOfTradeTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate FIRST = TODAY.minusDays(365);

    private final Trial trial;
    private final Client owner;
    private final Launcher launcher;

    AYearOfTradeTest(Trial trial) {
        this.trial = trial;
        this.owner = trial.shop().owner().client();
        this.launcher = new Launcher(
                trial.premises().data().path(),
                trial.shop().address().getPort(),
                trial.premises().settings());
    }

    @Test
    void givesTheReportsSomethingToTellThatAgreesWithAllOtherBooks() {
        assertEquals(0, launcher.demo("--orders", "60"));
        assertFalse(Files.exists(trial.premises().data().clock()), "it is today again");
        Map<String, BigDecimal> sales = salesOfMonths();
        for (YearMonth month = YearMonth.from(FIRST).plusMonths(1);
                month.isBefore(YearMonth.from(TODAY));
                month = month.plusMonths(1)) {
            assertTrue(sales.getOrDefault(month.toString(), BigDecimal.ZERO).signum() > 0, month + " of " + sales);
        }
        assertTrue(report("royalties?")
                        .path("totals")
                        .path("transferred")
                        .path("amount")
                        .asDouble()
                > 0);
        assertFalse(report("sales?by=collection").path("rows").isEmpty());
        Ledger.check(trial);
        assertEquals(List.of(), trial.findings().broken());

        long orders = countOrders();
        assertEquals(0, launcher.demo());
        assertEquals(orders, countOrders(), "there is a history already");
    }

    private Map<String, BigDecimal> salesOfMonths() {
        Map<String, BigDecimal> sales = new HashMap<>();
        report("sales-vs-expenditures?interval=month")
                .path("rows")
                .forEach(row -> sales.put(
                        row.path("period").asText(),
                        new BigDecimal(row.path("sales").path("amount").asText())));
        return sales;
    }

    private JsonNode report(String question) {
        return owner.get("/api/v1/reports/%s&from=%s&to=%s".formatted(question, FIRST, TODAY.minusDays(1)))
                .expect(200)
                .body();
    }

    private long countOrders() {
        return trial.premises().database("orders").number("SELECT count(*) FROM orders");
    }
}
