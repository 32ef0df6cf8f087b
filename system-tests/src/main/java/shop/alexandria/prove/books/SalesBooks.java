package shop.alexandria.prove.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import shop.alexandria.people.Client;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Premises;
import shop.alexandria.prove.trial.Trial;

/** What orders calls paid is what stock has given out, what the reports tell, and what publishers are owed for. */
final class SalesBooks implements Books {
    @Override
    public String name() {
        return "sales";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    @Override
    public Audit audit(Trial trial) {
        Premises premises = trial.premises();
        Database orders = premises.database("orders");
        Map<String, BigDecimal> paid = goods(orders, "status = 'PAID'");
        // Paid once, whatever became of them later.
        Map<String, BigDecimal> bought = goods(orders, "paid_by IS NOT NULL");
        List<String> wrong = new ArrayList<>();
        wrong.addAll(stock(premises, paid.keySet(), bought.keySet()));
        wrong.addAll(reported(premises, bought));
        wrong.addAll(owed(premises));
        BigDecimal revenue = bought.values().stream()
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .subtract(refundedGoods(orders));
        BigDecimal report = revenueReport(trial);
        if (revenue.compareTo(report) != 0) {
            wrong.add("the report of sales says %s".formatted(report));
        }
        return new Audit(
                "%d paid orders, goods of %s = stock given out = reports = royalties' base"
                        .formatted(paid.size(), revenue.setScale(2, RoundingMode.UNNECESSARY)),
                wrong);
    }

    /** What the copies of each order cost, without their delivery. */
    private static Map<String, BigDecimal> goods(Database orders, String condition) {
        return orders.map(
                "SELECT id::text, (facts::json #>> '{totals,subtotal,amount}')::numeric FROM orders WHERE " + condition,
                row -> row.getBigDecimal(2));
    }

    private static BigDecimal refundedGoods(Database orders) {
        return orders.list("""
                        SELECT coalesce(sum((line #>> '{amount,amount}')::numeric), 0)
                          FROM orders, json_array_elements(refunds::json) AS refund,
                               json_array_elements(refund -> 'lines') AS line
                        """, row -> row.getBigDecimal(1)).getFirst();
    }

    private static List<String> stock(Premises premises, Set<String> paid, Set<String> bought) {
        Set<String> committed = Set.copyOf(premises.database("inventory")
                .texts("SELECT order_id::text FROM reservation WHERE state = 'COMMITTED'"));
        List<String> wrong = new ArrayList<>();
        without(paid, committed).forEach(order -> wrong.add("paid, but its copies are still on the shelf: " + order));
        without(committed, bought).forEach(order -> wrong.add("given out, but not paid: " + order));
        return wrong;
    }

    private static List<String> reported(Premises premises, Map<String, BigDecimal> bought) {
        Map<String, BigDecimal> reported = premises.database("reporting")
                .map("SELECT order_id, sum(line_total) FROM sale_line GROUP BY 1", row -> row.getBigDecimal(2));
        List<String> wrong = new ArrayList<>();
        without(reported.keySet(), bought.keySet()).forEach(order -> wrong.add("reported, but not paid: " + order));
        bought.forEach((order, total) -> {
            BigDecimal told = reported.get(order);
            if (told == null || told.compareTo(total) != 0) {
                wrong.add("order %s is reported with %s instead of %s".formatted(order, told, total));
            }
        });
        return wrong;
    }

    /** Each line is owed for once, at its percentage. */
    private static List<String> owed(Premises premises) {
        Map<String, BigDecimal> sold = premises.database("reporting")
                .map(
                        "SELECT order_id || ' ' || isbn, sum(line_total) FROM sale_line GROUP BY 1",
                        row -> row.getBigDecimal(2));
        record Accrual(BigDecimal amount, BigDecimal percentage) {}
        Map<String, Accrual> accrued = premises.database("publishers")
                .map(
                        "SELECT order_id || ' ' || isbn, amount, percentage FROM ledger_entry WHERE type = 'ACCRUAL'",
                        row -> new Accrual(row.getBigDecimal(2), row.getBigDecimal(3)));
        List<String> wrong = new ArrayList<>();
        without(accrued.keySet(), sold.keySet()).forEach(line -> wrong.add("owed for, but not sold: " + line));
        sold.forEach((line, total) -> {
            Accrual found = accrued.get(line);
            if (found == null || found.amount().compareTo(part(total, found.percentage())) != 0) {
                wrong.add("of %s for %s is owed: %s".formatted(total, line, found));
            }
        });
        return wrong;
    }

    private static BigDecimal part(BigDecimal total, BigDecimal percentage) {
        return total.multiply(percentage).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal revenueReport(Trial trial) {
        Client owner = trial.shop().owner().client();
        JsonNode totals = owner.get("/api/v1/reports/sales?by=book&limit=1")
                .expect(200)
                .body()
                .path("totals");
        return new BigDecimal(totals.path("revenue").path("amount").asText());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
