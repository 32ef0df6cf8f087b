package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What collections sold, kept like all other sums. Other books in a collection mean other sums: they are reckoned anew,
 * of all such collections at once, when somebody asks for them.
 */
@ApplicationScoped
class CollectionSums {
    private static final List<String> FORGET = List.of("sales_of_day", "sales_of_month", "undone_sale");

    private static final String MOVED = """
            WITH moved AS (
                SELECT 'COLLECTION' AS dimension, day, collection_id AS key, currency, '' AS label,
                       max(paid_at) AS labelled_at, sum(copies) AS copies, sum(sold) AS sold, sum(refunded) AS refunded,
                       count(DISTINCT sold_with) AS orders
                  FROM (SELECT order_id AS sold_with, isbn, day, currency, paid_at,
                               quantity AS copies, line_total AS sold, 0 AS refunded
                          FROM sale_line
                         UNION ALL
                        SELECT NULL, isbn, refunded_line.day, currency, paid_at, -counted_copies, 0, counted_amount
                          FROM refunded_line JOIN sale_line USING (order_id, isbn)) AS lines
                       JOIN collected_book USING (isbn) JOIN unsummed_collection USING (collection_id)
                 GROUP BY day, collection_id, currency)
            """;

    private static final String GIVEN_BACK = """
            WITH given_back AS (
                SELECT order_id, 'COLLECTION' AS dimension, collection_id AS key, currency,
                       min(day) AS sold_on, max(came_back_on) AS undone_on
                  FROM sale_line
                       LEFT JOIN (SELECT order_id, isbn, sum(counted_copies) AS came_back,
                                         max(day) FILTER (WHERE counted_copies > 0) AS came_back_on
                                    FROM refunded_line GROUP BY order_id, isbn) AS back USING (order_id, isbn)
                       JOIN collected_book USING (isbn) JOIN unsummed_collection USING (collection_id)
                 GROUP BY order_id, collection_id, currency
                HAVING sum(quantity) = sum(came_back))
            """;

    private final ReadModels models;
    private final DailySums sums;

    CollectionSums(ReadModels models, DailySums sums) {
        this.models = models;
        this.sums = sums;
    }

    /** To be said before other books are in the collection. */
    void outdate(String collectionId) {
        sums.waitForTurn();
        models.session()
                .createNativeMutationQuery(
                        "INSERT INTO unsummed_collection (collection_id) VALUES (:id) ON CONFLICT DO NOTHING")
                .setParameter("id", collectionId)
                .executeUpdate();
    }

    void bringUpToDate() {
        boolean outdated = models.session()
                .createNativeQuery("SELECT EXISTS (SELECT FROM unsummed_collection)", Boolean.class)
                .getSingleResult();
        if (outdated) {
            sums.waitForTurn();
            reckon();
        }
    }

    private void reckon() {
        FORGET.forEach(table -> execute("""
                DELETE FROM %s
                 WHERE dimension = 'COLLECTION' AND key IN (SELECT collection_id FROM unsummed_collection)
                """.formatted(table)));
        execute(MOVED + SumsSql.ADD);
        execute(GIVEN_BACK + SumsSql.UNDO);
        execute("DELETE FROM unsummed_collection");
    }

    private void execute(String sql) {
        models.session().createNativeMutationQuery(sql).executeUpdate();
    }
}
