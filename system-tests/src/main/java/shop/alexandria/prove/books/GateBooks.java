package shop.alexandria.prove.books;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Premises;
import shop.alexandria.prove.trial.Trial;

/** What Redis says is what PostgreSQL says: the counters of the admission gate, and the ranking of the best sellers. */
final class GateBooks implements Books {

    private static final String SOLD = "{best-sellers}:sold";

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    @Override
    public Audit audit(Trial trial) {
        Premises premises = trial.premises();
        Database inventory = premises.database("inventory");
        List<String> wrong = wrongLevels(premises);
        Map<String, Long> sales = inventory.map("SELECT isbn, copies FROM sales_count", row -> row.getLong(2));
        Map<String, String> ranking = premises.redis().sortedSet(SOLD);
        sales.forEach((isbn, copies) -> {
            String ranked = ranking.getOrDefault(isbn, "none");
            if (!ranked.equals(Long.toString(copies))) {
                wrong.add("%s: %d sold, %s in the ranking".formatted(isbn, copies, ranked));
            }
        });
        return new Audit(
                "%d counters and %d places in the ranking in Redis = PostgreSQL"
                        .formatted(inventory.number("SELECT count(*) FROM stock"), sales.size()),
                wrong);
    }

    static List<String> wrongLevels(Premises premises) {
        Map<String, String> levels = premises.redis().hash(Gate.LEVELS);
        Map<String, Long> available =
                premises.database("inventory").map("SELECT isbn, on_hand - reserved FROM stock", row -> row.getLong(2));
        List<String> wrong = new ArrayList<>();
        available.forEach((isbn, there) -> {
            String counted = levels.getOrDefault(isbn, "none").replaceFirst(":.*", "");
            if (!counted.equals(Long.toString(there))) {
                wrong.add("%s: %d available, %s at the gate".formatted(isbn, there, counted));
            }
        });
        return wrong;
    }
}
