package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.Session;

/**
 * The tables the reports are made of. Whoever records or asks does it through here, so that the tables can be exchanged
 * for rebuilt ones between two transactions.
 */
@ApplicationScoped
class ReadModels {
    // Two numbers, so that no lock of one number can be meant.
    private static final String TABLES = "(683086, 1)";

    private final Session session;
    private final TransactionSynchronizationRegistry transaction;

    ReadModels(Session session, TransactionSynchronizationRegistry transaction) {
        this.session = session;
        this.transaction = transaction;
    }

    /** Nobody exchanges the tables until the transaction ends. */
    Session session() {
        if (transaction.getResource(ReadModels.class) == null) {
            ask("SELECT 1 FROM pg_advisory_xact_lock_shared" + TABLES);
            transaction.putResource(ReadModels.class, TABLES);
        }
        return session;
    }

    /** Waits until nobody uses the tables, and keeps everybody waiting until the transaction ends. */
    Session sessionAlone() {
        ask("SELECT 1 FROM pg_advisory_xact_lock" + TABLES);
        return session;
    }

    /** What is recorded and asked in this transaction is about the tables of this schema. */
    void use(String schema) {
        ask("SELECT 1 FROM set_config('search_path', '" + schema + ",' || current_setting('search_path'), true)");
        transaction.putResource(ReadModels.class, schema);
    }

    private void ask(String sql) {
        session.createNativeQuery(sql, Integer.class).getSingleResult();
    }
}
