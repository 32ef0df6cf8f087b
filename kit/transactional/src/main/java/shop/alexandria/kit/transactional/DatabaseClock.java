package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The database's clock: the one all replicas agree on, and that deadlines are measured by. */
@ApplicationScoped
@Transactional
public class DatabaseClock {
    private final EntityManager entities;

    DatabaseClock(EntityManager entities) {
        this.entities = entities;
    }

    /** This moment, not the start of the transaction. */
    public Instant now() {
        return (Instant) entities.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
