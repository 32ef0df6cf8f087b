package shop.alexandria.prove.books;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Trial;

/** What the reports have recorded of the royalties is the ledger, entry by entry; and their sums are sums of what they recorded. */
final class ReportBooks implements Books {
    private static final String ENTRY = "format('%s of %s %s for %s', type, round(amount, 2), currency, publisher_id)";
    private static final String BOOKED =
            "SELECT 'entry ' || id, " + ENTRY + " FROM publisher_ledger WHERE type <> 'TRANSFER'";
    private static final String RECORDED = "SELECT entry_id, " + ENTRY + " FROM royalty_entry WHERE type <> 'TRANSFER'";

    // Transfers are told with their month, and have no number there: their sum decides.
    private static final String OWED = """
            SELECT format('%s %s', publisher_id, currency), sum(amount) FROM publisher_ledger
             GROUP BY 1 HAVING sum(amount) <> 0
            """;
    private static final String REPORTED = """
            SELECT format('%s %s', publisher_id, currency), sum(accrued - reversed - transferred) FROM royalties_of_day
             GROUP BY 1 HAVING sum(accrued - reversed - transferred) <> 0
            """;

    private static final String SUMS = """
            WITH days AS (
                SELECT dimension, key, date_trunc('month', day)::date AS month, currency, sum(copies) AS copies,
                       sum(sold) AS sold, sum(refunded) AS refunded, sum(orders) AS orders, sum(undone) AS undone
                  FROM sales_of_day GROUP BY 1, 2, 3, 4),
            months AS (
                SELECT dimension, key, month, currency, copies, sold, refunded, orders, undone FROM sales_of_month)
            SELECT format('the sums of days and of months differ: %s %s in %s', dimension, key, month)
              FROM ((TABLE days EXCEPT TABLE months) UNION (TABLE months EXCEPT TABLE days)) AS different
             UNION ALL
            SELECT format('sold are %s, summed up %s', sold, summed)
              FROM (SELECT coalesce(sum(line_total), 0) AS sold FROM sale_line) AS lines,
                   (SELECT coalesce(sum(sold), 0) AS summed FROM sales_of_day WHERE dimension = 'ALL') AS sums
             WHERE sold <> summed
            """;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    @Override
    public Audit audit(Trial trial) {
        Database publishers = trial.premises().database("publishers");
        Database reporting = trial.premises().database("reporting");
        Map<String, String> booked = publishers.map(BOOKED, row -> row.getString(2));
        List<String> wrong = new ArrayList<>();
        wrong.addAll(different(booked, reporting.map(RECORDED, row -> row.getString(2))));
        Map<String, String> owed = amounts(publishers, OWED);
        wrong.addAll(different(owed, amounts(reporting, REPORTED)));
        wrong.addAll(reporting.texts(SUMS));
        BigDecimal balance =
                owed.values().stream().map(BigDecimal::new).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new Audit(
                "%d entries of the ledger = the reports' royalties, %s owed".formatted(booked.size(), balance), wrong);
    }

    private static Map<String, String> amounts(Database database, String sql) {
        return database.map(sql, row -> row.getBigDecimal(2).setScale(2).toString());
    }

    private static List<String> different(Map<String, String> ledger, Map<String, String> reports) {
        Set<String> all = new LinkedHashSet<>(ledger.keySet());
        all.addAll(reports.keySet());
        return all.stream()
                .filter(key -> !ledger.getOrDefault(key, "").equals(reports.getOrDefault(key, "")))
                .map(key -> "%s: the ledger says %s, the reports %s".formatted(key, ledger.get(key), reports.get(key)))
                .toList();
    }
}
