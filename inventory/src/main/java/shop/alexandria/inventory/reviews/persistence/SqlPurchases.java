package shop.alexandria.inventory.reviews.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.reviews.domain.Purchases;

@ApplicationScoped
@Transactional
class SqlPurchases implements Purchases {
    private final Session entities;

    SqlPurchases(Session entities) {
        this.entities = entities;
    }

    @Override
    public void note(String customerId, Collection<Isbn> isbns) {
        entities.createNativeQuery("""
            INSERT INTO purchase (customer_id, isbn)
            SELECT :customer, isbn FROM unnest(CAST(:isbns AS text[])) AS bought (isbn)
            ON CONFLICT DO NOTHING
            """)
                .setParameter("customer", customerId)
                .setParameter("isbns", isbns.stream().map(Isbn::value).toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public void forget(String customerId) {
        entities.createNativeQuery("DELETE FROM purchase WHERE customer_id = :customer")
                .setParameter("customer", customerId)
                .executeUpdate();
    }

    @Override
    public boolean has(String customerId, Isbn isbn) {
        return !entities.createNativeQuery("SELECT 1 FROM purchase WHERE customer_id = :customer AND isbn = :isbn")
                .setParameter("customer", customerId)
                .setParameter("isbn", isbn.value())
                .getResultList()
                .isEmpty();
    }
}
