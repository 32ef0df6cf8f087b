package shop.alexandria.reporting.persistence;

/** The questions put to what was bought and is owed. */
final class SupplySql {
    // Rounded book by book, so that the totals are the sums of the rows.
    private static final String STOCK = """
            SELECT isbn AS key, coalesce(title, isbn) AS label, on_hand AS copies, cost,
                   round(on_hand * coalesce(cost, 0), :digits) AS value
              FROM stock_level LEFT JOIN book USING (isbn)
                   LEFT JOIN (SELECT isbn, sum(quantity * unit_cost) / sum(quantity) AS cost FROM receipt
                               WHERE currency = :currency GROUP BY isbn) AS average USING (isbn)
             WHERE on_hand > 0
            """;

    static final String MOST_VALUABLE = STOCK + " ORDER BY value DESC, copies DESC, key LIMIT :limit";

    static final String STOCK_TOTALS = """
            SELECT CAST(coalesce(sum(copies), 0) AS bigint) AS copies, coalesce(sum(value), 0) AS value,
                   CAST(coalesce(sum(copies) FILTER (WHERE cost IS NULL), 0) AS bigint) AS copies_without_cost
              FROM (%s) AS stock
            """.formatted(STOCK);

    static final String ROYALTIES = """
            SELECT publisher_id AS key, (array_agg(publisher ORDER BY day DESC))[1] AS label,
                   coalesce(sum(accrued) FILTER (WHERE day >= :from), 0) AS accrued,
                   coalesce(sum(reversed) FILTER (WHERE day >= :from), 0) AS reversed,
                   coalesce(sum(transferred) FILTER (WHERE day >= :from), 0) AS transferred,
                   sum(accrued - reversed - transferred) AS balance
              FROM royalties_of_day WHERE day <= :to AND currency = :currency
             GROUP BY publisher_id
            HAVING max(day) >= :from OR sum(accrued - reversed - transferred) <> 0
             ORDER BY balance DESC, label, key
            """;

    // What has arrived of a reorder may be told before it; it counts from then on.
    private static final String REORDERS = """
            SELECT reorder_id AS key, title AS label, isbn, publisher, quantity AS ordered,
                   CAST(coalesce(arrived, 0) AS bigint) AS received, coalesce(cost, 0) AS cost, placed_at,
                   CASE WHEN coalesce(arrived, 0) >= quantity THEN 'RECEIVED'
                        WHEN cancelled_at IS NOT NULL THEN 'CANCELLED' ELSE 'ORDERED' END AS status
              FROM reorder LEFT JOIN reorder_cancellation USING (reorder_id)
                   LEFT JOIN (SELECT reorder_id, sum(quantity) AS arrived,
                                     sum(cost) FILTER (WHERE currency = :currency) AS cost
                                FROM reorder_receipt GROUP BY reorder_id) AS receipts USING (reorder_id)
             WHERE day BETWEEN :from AND :to
            """;

    private static final String OUTSTANDING = """
            SELECT *, CASE status WHEN 'ORDERED' THEN ordered - received ELSE 0 END AS outstanding
              FROM (%s) AS reorders
            """.formatted(REORDERS);

    static final String LATEST = OUTSTANDING + " ORDER BY status = 'ORDERED' DESC, placed_at DESC, key LIMIT :limit";

    static final String REORDER_TOTALS = """
            SELECT CAST(coalesce(sum(ordered), 0) AS bigint) AS ordered,
                   CAST(coalesce(sum(received), 0) AS bigint) AS received,
                   CAST(coalesce(sum(outstanding), 0) AS bigint) AS outstanding, coalesce(sum(cost), 0) AS cost
              FROM (%s) AS reorders
            """.formatted(OUTSTANDING);

    private SupplySql() {}
}
