package shop.alexandria.kit.transactional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shop.alexandria.events.Event;
import shop.alexandria.events.EventTypes;

/** Events appended here are published if, and only if, the caller's transaction commits. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final EventJson json;
    private final OutboxSignal signal;
    private final TransactionSynchronizationRegistry transactions;

    Outbox(
            EntityManager entities,
            EventJson json,
            OutboxSignal signal,
            TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.json = json;
        this.signal = signal;
        this.transactions = transactions;
    }

    /** Appends in the caller's transaction; events of one key are published in the order of their transactions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        entities.persist(new OutboxEntity(
                UUID.randomUUID(), event.topic(), event.key(), EventTypes.nameOf(event.getClass()), json.write(event)));
        transactions.registerInterposedSynchronization(signal.afterCommit());
    }
}
