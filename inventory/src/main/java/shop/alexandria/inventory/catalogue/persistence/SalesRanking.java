package shop.alexandria.inventory.catalogue.persistence;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.sortedset.ScoreRange;
import io.quarkus.redis.datasource.sortedset.ScoredValue;
import io.quarkus.redis.datasource.sortedset.SortedSetCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/**
 * The copies sold as a sorted set, and beside it, as another, when each figure last changed: a replica asks for what has
 * changed since it last asked. A new epoch says that everything has.
 */
@ApplicationScoped
class SalesRanking {
    // One hash tag: the script touches all keys at once, in a cluster too.
    private static final String SOLD = "{best-sellers}:sold";
    private static final String CHANGED = "{best-sellers}:changed";
    private static final String SEQUENCE = "{best-sellers}:sequence";
    private static final String EPOCH = "{best-sellers}:epoch";

    // A figure that is as it was must not look changed: figures are repeated often.
    private static final String RECORD = """
            for i = 1, #ARGV, 2 do
              local known = redis.call('ZSCORE', KEYS[1], ARGV[i])
              if not known or tonumber(known) ~= tonumber(ARGV[i + 1]) then
                redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
                redis.call('ZADD', KEYS[2], redis.call('INCR', KEYS[3]), ARGV[i])
              end
            end
            """;
    private static final int ARGUMENTS_AT_ONCE = 2_000;

    private final RedisDataSource redis;
    private final SortedSetCommands<String, String> sets;

    SalesRanking(RedisDataSource redis) {
        this.redis = redis;
        this.sets = redis.sortedSet(String.class);
    }

    /** Copies sold by ISBN, and how far the ranking had come when they were read. */
    record Figures(long sequence, Map<Isbn, Long> sold) {}

    void record(Map<Isbn, Long> sold) {
        List<String> figures = new ArrayList<>();
        sold.forEach((isbn, copies) -> figures.addAll(List.of(isbn.value(), copies.toString())));
        for (int from = 0; from < figures.size(); from += ARGUMENTS_AT_ONCE) {
            evaluate(figures.subList(from, Math.min(figures.size(), from + ARGUMENTS_AT_ONCE)));
        }
    }

    /** The epoch comes last: before it, the ranking counts as lost. */
    void replace(Map<Isbn, Long> sold) {
        redis.key().del(EPOCH, SOLD, CHANGED, SEQUENCE);
        record(sold);
        redis.value(String.class).set(EPOCH, UUID.randomUUID().toString());
    }

    @Nullable
    String epoch() {
        return redis.value(String.class).get(EPOCH);
    }

    /** Everything that has changed after the sequence. */
    Figures since(long sequence) {
        List<ScoredValue<String>> changed =
                sets.zrangebyscoreWithScores(CHANGED, new ScoreRange<>((double) sequence, false, null, true));
        if (changed.isEmpty()) {
            return new Figures(sequence, Map.of());
        }
        String[] isbns = changed.stream().map(ScoredValue::value).toArray(String[]::new);
        return new Figures((long) changed.getLast().score(), scores(isbns));
    }

    private Map<Isbn, Long> scores(String[] isbns) {
        List<OptionalDouble> scores = sets.zmscore(SOLD, isbns);
        Map<Isbn, Long> sold = new HashMap<>();
        for (int i = 0; i < isbns.length; i++) {
            sold.put(new Isbn(isbns[i]), (long) scores.get(i).orElse(0));
        }
        return sold;
    }

    private void evaluate(List<String> figures) {
        List<String> script = new ArrayList<>(List.of(RECORD, "3", SOLD, CHANGED, SEQUENCE));
        script.addAll(figures);
        redis.execute("EVAL", script.toArray(String[]::new));
    }
}
