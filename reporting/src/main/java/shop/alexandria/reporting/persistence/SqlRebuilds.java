package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import shop.alexandria.reporting.application.RebuildView;
import shop.alexandria.reporting.application.Rebuilds;

@ApplicationScoped
@Transactional
class SqlRebuilds implements Rebuilds {
    private final Session session;

    SqlRebuilds(Session session) {
        this.session = session;
    }

    @Override
    public boolean begin() {
        return session.createNativeMutationQuery("""
                        INSERT INTO rebuild AS running (state) VALUES ('RUNNING')
                        ON CONFLICT (only_one) DO UPDATE
                           SET state = 'RUNNING', events = 0, reason = NULL, finished_at = NULL,
                               started_at = now(), touched_at = now()
                         WHERE running.state <> 'RUNNING' OR running.touched_at < now() - interval '1 minute'
                        """).executeUpdate() == 1;
    }

    @Override
    public void progress(long events) {
        session.createNativeMutationQuery("UPDATE rebuild SET events = :events, touched_at = now()")
                .setParameter("events", events)
                .executeUpdate();
    }

    @Override
    public void end(RebuildView.State state, long events, @Nullable String reason) {
        session.createNativeMutationQuery(
                        "UPDATE rebuild SET state = :state, events = :events, reason = :reason, finished_at = now()")
                .setParameter("state", state.name())
                .setParameter("events", events)
                .setParameter("reason", reason, String.class)
                .executeUpdate();
    }

    @Override
    public Optional<RebuildView> latest() {
        return session.createNativeQuery("SELECT * FROM rebuild", Tuple.class)
                .getResultStream()
                .map(row -> new RebuildView(
                        RebuildView.State.valueOf(row.get("state", String.class)),
                        row.get("events", Long.class),
                        row.get("started_at", Instant.class),
                        row.get("finished_at", Instant.class),
                        row.get("reason", String.class)))
                .findFirst();
    }
}
