package shop.alexandria.publishers.reorders.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.reorders.domain.Letter;
import shop.alexandria.publishers.reorders.domain.LettersToSend;

/** The reorders themselves are the outbox of their letters. */
@ApplicationScoped
class SqlLettersToSend implements LettersToSend {
    private final Session session;

    SqlLettersToSend(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Letter> lockNext() {
        return session.createNativeQuery("""
                        SELECT reorder.id, publisher.email, publisher.name, isbn, title, quantity, ordered_at
                          FROM reorder JOIN publisher ON publisher.id = publisher_id
                         WHERE status = 'ORDERED' AND email_sent_at IS NULL AND publisher.email IS NOT NULL
                           AND email_due <= clock_timestamp()
                         ORDER BY email_due, reorder.id LIMIT 1 FOR UPDATE OF reorder SKIP LOCKED
                        """, Tuple.class)
                .getResultStream()
                .map(SqlLettersToSend::letter)
                .findFirst();
    }

    @Override
    public void sent(Letter letter) {
        session.createNativeMutationQuery("""
                        UPDATE reorder SET email_to = :to, email_subject = :subject, email_failure = NULL,
                                           email_sent_at = clock_timestamp()
                         WHERE id = :id
                        """)
                .setParameter("to", letter.to())
                .setParameter("subject", letter.subject())
                .setParameter("id", letter.reorderId())
                .executeUpdate();
    }

    @Override
    public void failed(Letter letter, String reason, Duration atLeast) {
        session.createNativeMutationQuery("""
                        UPDATE reorder SET email_attempts = email_attempts + 1, email_failure = :reason,
                                           email_due = clock_timestamp() + make_interval(secs => :seconds)
                                                       * power(2, least(email_attempts, 8))
                         WHERE id = :id
                        """)
                .setParameter("reason", reason)
                .setParameter("seconds", (double) atLeast.toSeconds())
                .setParameter("id", letter.reorderId())
                .executeUpdate();
    }

    private static Letter letter(Tuple row) {
        return new Letter(
                row.get("id", String.class),
                row.get("email", String.class),
                row.get("name", String.class),
                new Isbn(row.get("isbn", String.class)),
                row.get("title", String.class),
                row.get("quantity", Long.class),
                row.get("ordered_at", Instant.class));
    }
}
