package shop.alexandria.orders.letters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import shop.alexandria.orders.letters.domain.Letter;
import shop.alexandria.orders.letters.domain.LettersToSend;
import shop.alexandria.orders.letters.domain.Occasion;

@ApplicationScoped
class SqlLettersToSend implements LettersToSend {
    // An earlier letter of the same order goes first: who has paid is not told afterwards that a payment failed.
    private static final String NEXT = """
            SELECT order_id, content, tries FROM letter
             WHERE state = 'WAITING' AND due_at <= clock_timestamp()
               AND NOT EXISTS (SELECT FROM letter earlier
                                WHERE earlier.order_id = letter.order_id AND earlier.state = 'WAITING'
                                  AND earlier.sequence < letter.sequence)
             ORDER BY due_at, sequence LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private final EntityManager entities;
    private final OccasionJson json;

    SqlLettersToSend(EntityManager entities, OccasionJson json) {
        this.entities = entities;
        this.json = json;
    }

    @Override
    public void add(UUID orderId, Occasion occasion) {
        entities.createNativeQuery("""
                        INSERT INTO letter (order_id, occasion, content) VALUES (:order, :occasion, :content)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("order", orderId)
                .setParameter("occasion", occasion.key())
                .setParameter("content", json.write(occasion))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // the query says what it selects
    public Optional<Letter> lockNext() {
        Stream<Tuple> rows = entities.createNativeQuery(NEXT, Tuple.class).getResultStream();
        return rows.map(this::letter).findFirst();
    }

    @Override
    public void sent(Letter letter) {
        end(letter, "SENT").executeUpdate();
    }

    @Override
    public void drop(Letter letter) {
        end(letter, "DROPPED").executeUpdate();
    }

    private Query end(Letter letter, String state) {
        return update("state = :state, ended_at = clock_timestamp(), tries = tries + 1, failure = NULL", letter)
                .setParameter("state", state);
    }

    @Override
    public void postpone(Letter letter, String reason, Duration pause) {
        update("""
               tries = tries + 1, failure = :reason, due_at = clock_timestamp() + make_interval(secs => :seconds)
               """, letter)
                .setParameter("reason", reason)
                .setParameter("seconds", pause.toMillis() / 1000.0)
                .executeUpdate();
    }

    @Override
    public void giveUp(Letter letter, String reason) {
        update("state = 'GIVEN_UP', ended_at = clock_timestamp(), tries = tries + 1, failure = :reason", letter)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private Query update(String changes, Letter letter) {
        return entities.createNativeQuery(
                        "UPDATE letter SET " + changes + " WHERE order_id = :order AND occasion = :occasion")
                .setParameter("order", letter.orderId())
                .setParameter("occasion", letter.occasion().key());
    }

    private Letter letter(Tuple row) {
        return new Letter(
                row.get("order_id", UUID.class),
                json.read(row.get("content", String.class)),
                row.get("tries", Integer.class));
    }
}
