package shop.alexandria.reporting.persistence;

import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;
import shop.alexandria.reporting.domain.Ranking;

/** The questions put to what was sold; nothing in them comes from a request. */
final class SalesSql {
    // A shop that has changed its currency reports in the new one: sums over both would be nonsense.
    private static final String IN_RANGE = " day BETWEEN :from AND :to AND currency = :currency ";

    // Whole months, and the days before and after them. An order counts on its day, unless nothing of it was kept.
    private static final String PARTS = """
            SELECT key, copies, sold, refunded, orders - undone AS kept FROM sales_of_month
             WHERE month BETWEEN :months_from AND :months_to AND %1$s
             UNION ALL
            SELECT key, copies, sold, refunded, orders - undone FROM sales_of_day
             WHERE day >= :from AND day < :months_from AND %1$s
             UNION ALL
            SELECT key, copies, sold, refunded, orders - undone FROM sales_of_day
             WHERE day > :months_to AND day <= :to AND %1$s
            """.formatted(
                    "dimension = :dimension AND currency = :currency AND (CAST(:key AS text) IS NULL OR key = :key)");

    // What was given back only after the range was kept until its end.
    private static final String SUMS = """
            SELECT key, copies, revenue, CAST(kept + coalesce(not_yet, 0) AS bigint) AS orders
              FROM (SELECT key, CAST(sum(copies) AS bigint) AS copies, sum(sold - refunded) AS revenue, sum(kept) AS kept
                      FROM (%s) AS parts GROUP BY key) AS told
              LEFT JOIN (SELECT key, count(*) AS not_yet FROM undone_sale
                          WHERE daterange(sold_on, greatest(sold_on, undone_on)) @> CAST(:to AS date)
                            AND sold_on >= :from AND dimension = :dimension AND currency = :currency
                          GROUP BY key) AS given_back_later USING (key)
            """.formatted(PARTS);

    static final String DAYS = """
            SELECT to_char(day, 'YYYY-MM-DD') AS period, copies, sold - refunded AS revenue, orders
              FROM sales_of_day WHERE dimension = :dimension AND key = :key AND %s ORDER BY day
            """.formatted(IN_RANGE);

    // Only those that are shown are named, as they were called last until the range ended.
    private static final String RANKED = """
            SELECT key, copies, revenue, orders,
                   (SELECT label FROM sales_of_month
                     WHERE dimension = :dimension AND sales_of_month.key = best.key AND month <= :to
                     ORDER BY labelled_at DESC LIMIT 1) AS label
              FROM (SELECT * FROM (%1$s) AS sums WHERE copies <> 0 OR revenue <> 0 ORDER BY %2$s, key LIMIT :limit) AS best
             ORDER BY %2$s, key
            """;

    private static final String RANKED_COLLECTIONS = """
            SELECT key, copies, revenue, orders, name AS label
              FROM (%1$s) AS sums JOIN collection ON collection_id = key
             WHERE copies <> 0 OR revenue <> 0 ORDER BY %2$s, key LIMIT :limit
            """;

    private SalesSql() {}

    static String ranked(Dimension by, Ranking ranking) {
        return (by == Dimension.COLLECTION ? RANKED_COLLECTIONS : RANKED).formatted(SUMS, order(ranking));
    }

    static String sum() {
        return SUMS;
    }

    static String periods(Interval interval) {
        return """
               SELECT to_char(day, '%s') AS period, sum(sales) AS sales, sum(refunds) AS refunds,
                      sum(expenditures) AS expenditures, sum(royalties) AS royalties
                 FROM (SELECT day, sold AS sales, refunded AS refunds, 0 AS expenditures, 0 AS royalties
                         FROM sales_of_day WHERE dimension = 'ALL' AND %2$s
                        UNION ALL
                       SELECT day, 0, 0, coalesce(quantity * unit_cost, 0), 0
                         FROM receipt WHERE day BETWEEN :from AND :to AND coalesce(currency, :currency) = :currency
                        UNION ALL
                       SELECT day, 0, 0, 0, accrued - reversed FROM royalties_of_day WHERE %2$s) AS booked
                GROUP BY period ORDER BY period
               """.formatted(format(interval), IN_RANGE);
    }

    private static String order(Ranking ranking) {
        return switch (ranking) {
            case MOST_REVENUE -> "revenue DESC, copies DESC";
            case LEAST_REVENUE -> "revenue, copies";
            case MOST_COPIES -> "copies DESC, revenue DESC";
            case LEAST_COPIES -> "copies, revenue";
        };
    }

    private static String format(Interval interval) {
        return switch (interval) {
            case DAY -> "YYYY-MM-DD";
            case MONTH -> "YYYY-MM";
            case YEAR -> "YYYY";
        };
    }
}
