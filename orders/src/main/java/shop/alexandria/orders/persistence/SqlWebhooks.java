package shop.alexandria.orders.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import shop.alexandria.orders.application.Webhooks;

@ApplicationScoped
@Transactional
class SqlWebhooks implements Webhooks {
    private final EntityManager entities;

    SqlWebhooks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean keep(String eventId, String payload) {
        return entities.createNativeQuery(
                                "INSERT INTO payment_webhook (event_id, payload) VALUES (:id, :payload) ON CONFLICT DO NOTHING")
                        .setParameter("id", eventId)
                        .setParameter("payload", payload)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<String> waiting(String eventId) {
        return Optional.ofNullable((String) entities.createNativeQuery(
                        "SELECT payload FROM payment_webhook WHERE event_id = :id AND processed_at IS NULL",
                        String.class)
                .setParameter("id", eventId)
                .getSingleResultOrNull());
    }

    @Override
    @SuppressWarnings("unchecked") // the query says what it selects
    public List<String> allWaiting(int limit) {
        return entities.createNativeQuery(
                        "SELECT event_id FROM payment_webhook WHERE processed_at IS NULL"
                                + " ORDER BY received_at LIMIT :limit",
                        String.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public void done(String eventId) {
        entities.createNativeQuery("UPDATE payment_webhook SET processed_at = now() WHERE event_id = :id")
                .setParameter("id", eventId)
                .executeUpdate();
    }
}
