package shop.alexandria.reporting.persistence;

/** How the sums of days and of months are kept: always both, by one statement. */
final class SumsSql {
    private static final String ADD_UP = """
            DO UPDATE
               SET copies = total.copies + excluded.copies, sold = total.sold + excluded.sold,
                   refunded = total.refunded + excluded.refunded, orders = total.orders + excluded.orders,
                   label = CASE WHEN excluded.labelled_at < total.labelled_at THEN total.label ELSE excluded.label END,
                   labelled_at = greatest(excluded.labelled_at, total.labelled_at)
            """;

    /** Goes on after {@code WITH moved AS (…)}: what was sold or came back under a key on a day. */
    static final String ADD = """
            , of_days AS (
                INSERT INTO sales_of_day AS total (dimension, day, key, currency, label, labelled_at,
                                                   copies, sold, refunded, orders)
                SELECT dimension, day, key, currency, label, labelled_at, copies, sold, refunded, orders FROM moved
                ON CONFLICT (dimension, day, key, currency) %1$s)
            INSERT INTO sales_of_month AS total (dimension, month, key, currency, label, labelled_at,
                                                 copies, sold, refunded, orders)
            SELECT dimension, CAST(date_trunc('month', day) AS date) AS month, key, currency, max(label), max(labelled_at),
                   sum(copies), sum(sold), sum(refunded), sum(orders)
              FROM moved GROUP BY dimension, month, key, currency
            ON CONFLICT (dimension, key, month, currency) %1$s
            """.formatted(ADD_UP);

    /** Goes on after {@code WITH given_back AS (…)}: orders of which nothing is kept under a key. Each counts once. */
    static final String UNDO = """
            , news AS (
                INSERT INTO undone_sale (order_id, dimension, key, currency, sold_on, undone_on)
                SELECT order_id, dimension, key, currency, sold_on, undone_on FROM given_back
                ON CONFLICT DO NOTHING
                RETURNING dimension, key, currency, sold_on),
            of_days AS (
                UPDATE sales_of_day AS total SET undone = undone + gone
                  FROM (SELECT dimension, key, currency, sold_on, count(*) AS gone
                          FROM news GROUP BY dimension, key, currency, sold_on) AS told
                 WHERE total.dimension = told.dimension AND total.day = sold_on AND total.key = told.key
                   AND total.currency = told.currency)
            UPDATE sales_of_month AS total SET undone = undone + gone
              FROM (SELECT dimension, key, currency, CAST(date_trunc('month', sold_on) AS date) AS sold_in, count(*) AS gone
                      FROM news GROUP BY dimension, key, currency, sold_in) AS told
             WHERE total.dimension = told.dimension AND total.month = sold_in AND total.key = told.key
               AND total.currency = told.currency
            """;

    private SumsSql() {}
}
