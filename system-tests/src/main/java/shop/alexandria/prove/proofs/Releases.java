package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.alexandria.local.processes.Await;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Trial;

/** Watches holds until they are released, by the clock of the database. */
final class Releases {
    private static final String HOLDS = """
        SELECT order_id || '/' || attempt, state = 'HELD',
               (extract(epoch FROM clock_timestamp() - deadline) * 1000)::bigint
          FROM reservation WHERE deadline IS NOT NULL AND (state = 'HELD' OR order_id || '/' || attempt = ANY (string_to_array(?, ' ')))
        """;

    private record Hold(boolean held, long millisAfterDeadline) {}

    private final Database inventory;
    private final Map<String, Duration> released = new HashMap<>();
    private final Set<String> watched;

    /** Of all that are held now. */
    Releases(Trial trial) {
        this.inventory = trial.premises().database("inventory");
        this.watched = Set.copyOf(look(Set.of()).keySet());
    }

    /** How long after its deadline each was released, the fastest first; those missing are still held. */
    List<Duration> within(Duration patience) {
        Await.within(patience, () -> {
            look(watched).forEach((id, hold) -> {
                if (!hold.held() && watched.contains(id)) {
                    released.putIfAbsent(id, Duration.ofMillis(Math.max(0, hold.millisAfterDeadline())));
                }
            });
            return released.size() == watched.size();
        });
        return released.values().stream().sorted().toList();
    }

    int count() {
        return watched.size();
    }

    private Map<String, Hold> look(Set<String> also) {
        return inventory.map(HOLDS, row -> new Hold(row.getBoolean(2), row.getLong(3)), String.join(" ", also));
    }
}
