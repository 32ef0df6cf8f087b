package shop.alexandria.prove.books;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Premises;
import shop.alexandria.prove.trial.Trial;

/** On hand is the sum of movements, reserved the sum of held lines, sold what was committed; and no hold outlives its deadline. */
final class StockBooks implements Books {
    /** True of every row at every moment, not only at the end: one statement, so one snapshot. */
    static final String CONTRADICTIONS = """
        WITH moved AS (SELECT isbn, sum(quantity) AS quantity FROM stock_movement GROUP BY isbn),
             held AS (SELECT isbn, sum(quantity) AS quantity
                        FROM reservation_line JOIN reservation USING (order_id, attempt)
                       WHERE state = 'HELD' GROUP BY isbn)
        SELECT format('%s: on hand %s, moved %s, reserved %s, held %s', isbn, on_hand,
                      coalesce(moved.quantity, 0), reserved, coalesce(held.quantity, 0))
          FROM stock LEFT JOIN moved USING (isbn) LEFT JOIN held USING (isbn)
         WHERE NOT (0 <= reserved AND reserved <= on_hand)
            OR on_hand <> coalesce(moved.quantity, 0)
            OR reserved <> coalesce(held.quantity, 0)
        """;

    private static final String MISCOUNTED_SALES = """
        WITH committed AS (SELECT isbn, sum(quantity) AS quantity
                             FROM reservation_line JOIN reservation USING (order_id, attempt)
                            WHERE state = 'COMMITTED' GROUP BY isbn),
             sale AS (SELECT isbn, -sum(quantity) FILTER (WHERE type = 'SALE') AS quantity, -sum(quantity) AS kept
                        FROM stock_movement WHERE type IN ('SALE', 'RETURN') GROUP BY isbn)
        SELECT format('%s: committed %s, moved as sales %s, of which %s were kept, counted as sold %s', isbn,
                      committed.quantity, sale.quantity, sale.kept, sales_count.copies)
          FROM committed FULL JOIN sale USING (isbn) FULL JOIN sales_count USING (isbn)
         WHERE committed.quantity IS DISTINCT FROM sale.quantity
            OR sale.kept IS DISTINCT FROM sales_count.copies
        """;

    private static final String OVERDUE = """
        SELECT format('%s: held since its deadline %s', order_id, deadline) FROM reservation
         WHERE state = 'HELD' AND deadline < now() - interval '15 s'
        """;

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    @Override
    public Audit audit(Trial trial) {
        Premises premises = trial.premises();
        Database inventory = premises.database("inventory");
        List<String> wrong = new ArrayList<>(inventory.texts(CONTRADICTIONS));
        wrong.addAll(inventory.texts(MISCOUNTED_SALES));
        wrong.addAll(inventory.texts(OVERDUE));
        String figures = inventory.texts("""
            SELECT format('%s books: %s copies on hand = sum of movements, %s reserved = held lines',
                          count(*), sum(on_hand), sum(reserved)) FROM stock\
            """).getFirst();
        return new Audit(figures, wrong);
    }
}
