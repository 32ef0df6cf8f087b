package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the sums of days and months in step with the sales and refunds, in their transaction. */
@ApplicationScoped
class DailySums {
    private static final String ADD_SALE = """
            WITH moved AS (
                SELECT dimension, day, key, currency, max(label) AS label, max(paid_at) AS labelled_at,
                       sum(quantity) AS copies, sum(line_total) AS sold, 0 AS refunded, 1 AS orders
                  FROM sale_line CROSS JOIN LATERAL keys_of_line(isbn, title, authors, genres, publisher)
                 WHERE order_id = :order
                 GROUP BY dimension, day, key, currency)
            """ + SumsSql.ADD;

    // What of each part counts: what all parts so far undo, which is at most what was sold, less what those before it
    // undo.
    private static final String COUNT_REFUNDS = """
            WITH queue AS (
                SELECT refund_id, isbn, refunded.copies, refunded.amount, quantity, line_total,
                       counted_copies IS NULL AS waits,
                       sum(refunded.copies) OVER told AS copies_so_far, sum(refunded.amount) OVER told AS amount_so_far
                  FROM refunded_line AS refunded JOIN sale_line USING (order_id, isbn)
                 WHERE order_id = :order
                WINDOW told AS (PARTITION BY isbn ORDER BY counted_copies IS NULL, refunded_at, refund_id)),
            counted AS (
                UPDATE refunded_line
                   SET counted_copies = least(copies_so_far, quantity) - least(copies_so_far - queue.copies, quantity),
                       counted_amount = least(amount_so_far, line_total) - least(amount_so_far - queue.amount, line_total)
                  FROM queue
                 WHERE waits AND refunded_line.refund_id = queue.refund_id AND refunded_line.isbn = queue.isbn
                RETURNING refunded_line.isbn, refunded_line.day AS refunded_on, counted_copies, counted_amount),
            moved AS (
                SELECT dimension, refunded_on AS day, key, currency, max(label) AS label, max(paid_at) AS labelled_at,
                       -sum(counted_copies) AS copies, 0 AS sold, sum(counted_amount) AS refunded, 0 AS orders
                  FROM (SELECT isbn, title, authors, genres, publisher, currency, paid_at,
                               refunded_on, counted_copies, counted_amount
                          FROM counted JOIN sale_line USING (isbn) WHERE order_id = :order) AS back
                       CROSS JOIN LATERAL keys_of_line(isbn, title, authors, genres, publisher)
                 GROUP BY dimension, refunded_on, key, currency)
            """ + SumsSql.ADD;

    private static final String UNDO_SALE = """
            WITH given_back AS (
                SELECT order_id, dimension, key, currency, min(day) AS sold_on, max(came_back_on) AS undone_on
                  FROM sale_line
                       LEFT JOIN (SELECT order_id, isbn, sum(counted_copies) AS came_back,
                                         max(day) FILTER (WHERE counted_copies > 0) AS came_back_on
                                    FROM refunded_line WHERE order_id = :order GROUP BY order_id, isbn) AS back
                                 USING (order_id, isbn)
                       CROSS JOIN LATERAL keys_of_line(isbn, title, authors, genres, publisher)
                 WHERE order_id = :order
                 GROUP BY order_id, dimension, key, currency
                HAVING sum(quantity) = sum(came_back))
            """ + SumsSql.UNDO;

    private final ReadModels models;

    DailySums(ReadModels models) {
        this.models = models;
    }

    /**
     * Until the transaction ends nobody else adds to the sums: most would wait for today's rows anyway, and a sale and its
     * refund that are told at the same moment would not see each other.
     */
    void waitForTurn() {
        models.session()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(683086, 2)", Integer.class)
                .getSingleResult();
    }

    /** What was sold on the day of the sale. */
    void addSale(String orderId) {
        execute(ADD_SALE, orderId);
    }

    /** What came back on the days of the refunds that have not counted yet; nothing while the sale is not known. */
    void countRefunds(String orderId) {
        if (execute(COUNT_REFUNDS, orderId) > 0) {
            execute(UNDO_SALE, orderId);
        }
    }

    private int execute(String sql, String orderId) {
        return models.session()
                .createNativeMutationQuery(sql)
                .setParameter("order", orderId)
                .executeUpdate();
    }
}
