package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** One request at a time, and one answer for ever, per owner and key. */
@ApplicationScoped
class IdempotencyKeys {
    private final EntityManager entities;

    IdempotencyKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** The first claim of a key wins; a claim whose process died is taken over after a minute. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    IdempotencyClaim claim(IdempotencyKey key) {
        int first = entities.createNativeQuery("""
                        INSERT INTO idempotency_key AS old (owner, key, fingerprint, locked_until)
                        VALUES (:owner, :key, :fingerprint, now() + interval '1 minute')
                        ON CONFLICT (owner, key) DO UPDATE SET locked_until = excluded.locked_until
                         WHERE old.status IS NULL AND old.locked_until < now() AND old.fingerprint = excluded.fingerprint
                        """)
                .setParameter("owner", key.owner())
                .setParameter("key", key.key())
                .setParameter("fingerprint", key.fingerprint())
                .executeUpdate();
        return first == 1 ? new IdempotencyClaim.First() : earlier(key);
    }

    /** Keeps the answer for whoever asks again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answer(IdempotencyKey key, IdempotencyClaim.Answered answer) {
        entities.createNativeQuery("""
                        UPDATE idempotency_key SET status = :status, content_type = :type, body = :body
                         WHERE owner = :owner AND key = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("type", answer.type())
                .setParameter("body", answer.body())
                .setParameter("owner", key.owner())
                .setParameter("key", key.key())
                .executeUpdate();
    }

    /** Gives the key back: the request had no effect. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(IdempotencyKey key) {
        entities.createNativeQuery("DELETE FROM idempotency_key WHERE owner = :owner AND key = :key AND status IS NULL")
                .setParameter("owner", key.owner())
                .setParameter("key", key.key())
                .executeUpdate();
    }

    private IdempotencyClaim earlier(IdempotencyKey key) {
        Tuple row = (Tuple) entities.createNativeQuery(
                        "SELECT fingerprint, status, content_type, body FROM idempotency_key"
                                + " WHERE owner = :owner AND key = :key",
                        Tuple.class)
                .setParameter("owner", key.owner())
                .setParameter("key", key.key())
                .getSingleResultOrNull();
        if (row == null) {
            return new IdempotencyClaim.Running(); // released this very moment: the client tries again
        }
        if (!key.fingerprint().equals(row.get("fingerprint", String.class))) {
            return new IdempotencyClaim.OtherRequest();
        }
        Integer status = row.get("status", Integer.class);
        return status == null
                ? new IdempotencyClaim.Running()
                : new IdempotencyClaim.Answered(
                        status, row.get("content_type", String.class), row.get("body", String.class));
    }
}
