package shop.alexandria.reporting.persistence;

import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;
import shop.alexandria.reporting.domain.Ranking;

/** The questions put to what was sold; nothing in them comes from a request. */
final class SalesSql {
    // A shop that has changed its currency reports in the new one: sums over both would be nonsense.
    private static final String IN_RANGE = " day BETWEEN :from AND :to AND currency = :currency ";

    // An order counts on its day, unless none of its copies under the key was kept until the end of the range.
    private static final String SUMS = """
            SELECT key, label, copies, revenue, CAST(orders - coalesce(undone, 0) AS bigint) AS orders
              FROM (SELECT key, (array_agg(label ORDER BY labelled_at DESC))[1] AS label,
                           CAST(sum(copies) AS bigint) AS copies, sum(sold - refunded) AS revenue, sum(orders) AS orders
                      FROM sales_of_day
                     WHERE dimension = :dimension AND %s AND (CAST(:key AS text) IS NULL OR key = :key)
                     GROUP BY key) AS told
              LEFT JOIN (SELECT key, count(*) AS undone FROM undone_sale
                          WHERE dimension = :dimension AND currency = :currency
                            AND sold_on BETWEEN :from AND :to AND undone_on BETWEEN :from AND :to
                          GROUP BY key) AS given_back USING (key)
            """.formatted(IN_RANGE);

    static final String DAYS = """
            SELECT to_char(day, 'YYYY-MM-DD') AS period, copies, sold - refunded AS revenue, orders
              FROM sales_of_day WHERE dimension = :dimension AND key = :key AND %s ORDER BY day
            """.formatted(IN_RANGE);

    // Books are in other collections tomorrow, so there are no sums to be kept. By order first: it counts while copies
    // were kept.
    private static final String COLLECTIONS = """
            SELECT collection_id AS key, name AS label, CAST(sum(copies) AS bigint) AS copies, sum(amount) AS revenue,
                   count(*) FILTER (WHERE copies > 0) AS orders
              FROM (SELECT collection_id, sum(copies) AS copies, sum(amount) AS amount
                      FROM (SELECT order_id, isbn, quantity AS copies, line_total AS amount
                              FROM sale_line WHERE %1$s
                             UNION ALL
                            SELECT order_id, isbn, -counted_copies, -counted_amount
                              FROM refunded_line JOIN (SELECT order_id, isbn, currency FROM sale_line) AS sale
                                                      USING (order_id, isbn)
                             WHERE %1$s) AS moved
                           JOIN collected_book USING (isbn)
                     GROUP BY collection_id, order_id) AS ordered
                   JOIN collection USING (collection_id)
             GROUP BY collection_id, name
            """.formatted(IN_RANGE);

    private SalesSql() {}

    static String ranked(Dimension by, Ranking ranking) {
        return """
               SELECT * FROM (%s) AS sums WHERE copies <> 0 OR revenue <> 0 ORDER BY %s, key LIMIT :limit
               """.formatted(by == Dimension.COLLECTION ? COLLECTIONS : SUMS, order(ranking));
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
