package shop.alexandria.prove.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.alexandria.prove.trial.Trial;

/** All that events may change, as lines: to see that telling them again changes nothing. */
public record State(List<String> lines) {
    private static final Map<String, List<String>> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "inventory",
                List.of(
                        "SELECT format('stock %s: %s on hand, %s reserved', isbn, on_hand, reserved) FROM stock ORDER"
                                + " BY 1",
                        "SELECT format('%s movements of %s copies', count(*), sum(quantity)) FROM stock_movement",
                        "SELECT format('sold %s: %s', isbn, copies) FROM sales_count ORDER BY 1",
                        "SELECT format('%s reservations %s', count(*), state) FROM reservation GROUP BY state ORDER BY"
                                + " 1"));
        QUERIES.put(
                "orders",
                List.of("SELECT format('order %s: %s %s', number, status, payment_status) FROM orders ORDER BY 1"));
        QUERIES.put(
                "reporting",
                List.of("SELECT format('%s lines sold for %s', count(*), sum(line_total)) FROM sale_line"));
        QUERIES.put(
                "publishers",
                List.of("SELECT format('%s entries of %s, %s', count(*), sum(amount), type) FROM ledger_entry"
                        + " GROUP BY type ORDER BY 1"));
    }

    public static State of(Trial trial) {
        List<String> lines = new ArrayList<>();
        QUERIES.forEach((service, queries) -> queries.forEach(
                query -> lines.addAll(trial.premises().database(service).texts(query))));
        trial.premises()
                .redis()
                .sortedSet("{best-sellers}:sold")
                .forEach((isbn, score) -> lines.add("ranked %s: %s".formatted(isbn, score)));
        return new State(List.copyOf(lines));
    }

    /** What is here and not there. */
    public List<String> without(State other) {
        List<String> rest = new ArrayList<>(lines);
        rest.removeAll(other.lines());
        return rest;
    }
}
