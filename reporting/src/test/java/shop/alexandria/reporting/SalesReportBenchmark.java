package shop.alexandria.reporting;

import static shop.alexandria.reporting.Reports.asOwner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import shop.alexandria.local.testing.SharedServers;

/**
 * How long the reports about a year take that has many order lines. Run by hand:
 * {@code -Dtest=SalesReportBenchmark -Dalexandria.bench.order-lines=1000000}
 */
@QuarkusTest
@WithTestResource(SharedServers.class)
@EnabledIfSystemProperty(named = "alexandria.bench.order-lines", matches = "\\d+")
class SalesReportBenchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 100;
    private static final List<String> BY = List.of("genre", "author", "publisher", "book", "collection");

    // Orders of two lines over a year, of 10,000 books, of which few sell often; two of forty genres each.
    private static final String SALES = """
            INSERT INTO sale_line (order_id, line, order_number, paid_at, day, isbn, title, authors, genres, publisher,
                                   quantity, line_total, currency)
            SELECT 'bench ' || i / 2, i %% 2, 'B-' || i / 2, day + interval '12 hours', day,
                   'book ' || book, 'The book ' || book, ARRAY['Author ' || book %% 3000],
                   ARRAY['Genre ' || book %% 40, 'Genre ' || (book + 1 + book %% 7) %% 40], 'Publisher ' || book %% 500,
                   1 + i %% 3, 12.99 * (1 + i %% 3), 'EUR'
              FROM (SELECT i, date '2019-01-01' + (i / 2) %% 365 AS day,
                           CAST(power(hashint4(i) / 4294967296.0 + 0.5, 3) * 5000 AS int) * 2 + i %% 2 AS book
                      FROM generate_series(0, %d - 1) AS numbers (i)) AS chosen
            """;

    private static final String REFUNDS = """
            INSERT INTO refunded_line (refund_id, isbn, order_id, refunded_at, day, copies, amount,
                                       counted_copies, counted_amount)
            SELECT 'of ' || order_id || line, isbn, order_id, paid_at + interval '5 days', day + 5,
                   quantity, line_total, quantity, line_total
              FROM sale_line WHERE order_id LIKE 'bench %' AND hashtext(order_id) % 20 = 0
            """;

    private static final String SUMS = """
            INSERT INTO sales_of_day (dimension, day, key, currency, label, labelled_at, copies, sold, refunded, orders)
            SELECT dimension, day, key, currency, max(label), max(paid_at), sum(copies), sum(sold), sum(refunded),
                   count(DISTINCT order_id) FILTER (WHERE sold > 0)
              FROM (SELECT order_id, day, isbn, title, authors, genres, publisher, currency, paid_at,
                           quantity AS copies, line_total AS sold, 0 AS refunded
                      FROM sale_line
                     UNION ALL
                    SELECT order_id, refunded_line.day, isbn, title, authors, genres, publisher, currency, paid_at,
                           -counted_copies, 0, counted_amount
                      FROM refunded_line JOIN sale_line USING (order_id, isbn)) AS moved
                   CROSS JOIN LATERAL keys_of_sale(isbn, title, authors, genres, publisher)
             WHERE order_id LIKE 'bench %'
             GROUP BY dimension, day, key, currency
            """;

    private static final String UNDONE = """
            INSERT INTO undone_sale (order_id, dimension, key, currency, sold_on, undone_on)
            SELECT order_id, dimension, key, currency, min(sale_line.day), max(refunded_line.day)
              FROM sale_line JOIN refunded_line USING (order_id, isbn)
                   CROSS JOIN LATERAL keys_of_sale(isbn, title, authors, genres, publisher)
             WHERE order_id LIKE 'bench %'
             GROUP BY order_id, dimension, key, currency
            """;

    private static final String UNDONE_OF_DAYS = """
            UPDATE sales_of_day AS total SET undone = given_back.orders
              FROM (SELECT dimension, sold_on, key, currency, count(*) AS orders FROM undone_sale
                     WHERE order_id LIKE 'bench %' GROUP BY dimension, sold_on, key, currency) AS given_back
             WHERE total.dimension = given_back.dimension AND total.day = sold_on AND total.key = given_back.key
               AND total.currency = given_back.currency
            """;

    private static final String MONTHS = """
            INSERT INTO sales_of_month (dimension, key, month, currency, label, labelled_at,
                                        copies, sold, refunded, orders, undone)
            SELECT dimension, key, date_trunc('month', day), currency, max(label), max(labelled_at),
                   sum(copies), sum(sold), sum(refunded), sum(orders), sum(undone)
              FROM sales_of_day WHERE day BETWEEN '2019-01-01' AND '2020-12-31'
             GROUP BY dimension, key, date_trunc('month', day), currency
            """;

    private static final String COLLECTED = """
            INSERT INTO collected_book (collection_id, isbn)
            SELECT 'collection ' || book % 20, 'book ' || book FROM generate_series(0, 999) AS books (book)
            """;

    private static final String COLLECTIONS =
            "INSERT INTO collection SELECT DISTINCT collection_id, collection_id FROM collected_book";

    private static final String UNSUMMED = "INSERT INTO unsummed_collection SELECT collection_id FROM collection";

    private static final List<String> HISTORY =
            List.of(REFUNDS, SUMS, UNDONE, UNDONE_OF_DAYS, MONTHS, COLLECTED, COLLECTIONS, UNSUMMED, "VACUUM ANALYZE");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void answersForAYear() throws SQLException {
        int lines = Integer.getInteger("alexandria.bench.order-lines");
        // A connection of its own: those of the service give up after half a minute.
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(SALES.formatted(lines));
            for (String sql : HISTORY) {
                statement.execute(sql);
            }
        }
        System.out.printf("A year of %,d order lines:%n", lines);
        BY.forEach(by -> time("sales?by=" + by, "2019-01-01", "2019-12-31"));
        BY.forEach(by -> time("sales?by=" + by, "2019-01-15", "2019-12-14"));
        time("sales-vs-expenditures?interval=month", "2019-01-01", "2019-12-31");
        time("sales-vs-expenditures?interval=day", "2019-01-01", "2019-12-31");
    }

    private static void time(String question, String from, String to) {
        String path = "/api/v1/reports/%s&from=%s&to=%s".formatted(question, from, to);
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            asOwner().get(path).then().statusCode(200);
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "  %-38s %s to %s  p50 %6.1f ms, p99 %6.1f ms%n",
                question, from, to, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6);
    }
}
