package shop.alexandria.reporting.persistence;

import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;

/** The questions put to the view {@code sold}; nothing in them comes from a request. */
final class SalesSql {
    // A shop that has changed its currency reports in the new one: sums over both would be nonsense.
    private static final String IN_RANGE = "WHERE day BETWEEN :from AND :to AND currency = :currency";

    static final String TOTALS = """
            SELECT CAST(coalesce(sum(copies), 0) AS bigint) AS copies, coalesce(sum(revenue), 0) AS revenue,
                   count(*) FILTER (WHERE copies > 0) AS orders
              FROM (SELECT sum(copies) AS copies, sum(amount) AS revenue FROM sold %s GROUP BY order_id) AS ordered
            """.formatted(IN_RANGE);

    private SalesSql() {}

    // By order first: an order counts for a row while copies of that row were kept.
    static String best(Dimension by) {
        return """
               SELECT key, (array_agg(label ORDER BY paid_at DESC))[1] AS label,
                      CAST(sum(copies) AS bigint) AS copies, sum(revenue) AS revenue,
                      count(*) FILTER (WHERE copies > 0) AS orders
                 FROM (SELECT key, max(label) AS label, max(paid_at) AS paid_at,
                              sum(copies) AS copies, sum(amount) AS revenue
                         FROM sold CROSS JOIN LATERAL (%s) AS told_apart (key, label)
                        %s
                        GROUP BY key, order_id) AS ordered
                GROUP BY key
               HAVING sum(copies) <> 0 OR sum(revenue) <> 0
                ORDER BY revenue DESC, copies DESC, key
                LIMIT :limit
               """.formatted(keys(by), IN_RANGE);
    }

    static String periods(Interval interval) {
        return """
               SELECT to_char(day, '%s') AS period,
                      coalesce(sum(amount) FILTER (WHERE NOT returned), 0) AS sales,
                      coalesce(-sum(amount) FILTER (WHERE returned), 0) AS refunds
                 FROM sold %s GROUP BY period ORDER BY period
               """.formatted(format(interval), IN_RANGE);
    }

    private static String keys(Dimension by) {
        return switch (by) {
            case GENRE -> named("unnest(genres)");
            case AUTHOR -> named("unnest(authors)");
            case PUBLISHER -> named("(VALUES (publisher))");
            case BOOK -> "SELECT isbn, title";
        };
    }

    /** A row for each name, and one without a name for a book that has none. */
    private static String named(String names) {
        return """
               SELECT coalesce(name, ''), coalesce(name, '(none)')
                 FROM (VALUES (1)) AS book LEFT JOIN %s AS names (name) ON true
               """.formatted(names);
    }

    private static String format(Interval interval) {
        return switch (interval) {
            case DAY -> "YYYY-MM-DD";
            case MONTH -> "YYYY-MM";
            case YEAR -> "YYYY";
        };
    }
}
