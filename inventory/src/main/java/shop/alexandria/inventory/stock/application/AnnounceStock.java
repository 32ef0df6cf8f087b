package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import shop.alexandria.events.StockChanged;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.kit.transactional.Outbox;

/** Tells the world, with the commit, and the gate, right after it, what the shelf says now. */
@ApplicationScoped
class AnnounceStock {
    private final Outbox outbox;
    private final AdmissionGate gate;
    private final TransactionSynchronizationRegistry transactions;

    AnnounceStock(Outbox outbox, AdmissionGate gate, TransactionSynchronizationRegistry transactions) {
        this.outbox = outbox;
        this.gate = gate;
        this.transactions = transactions;
    }

    void announce(Collection<StockLevel> levels) {
        outbox.append(levels.stream()
                .map(level -> new StockChanged(level.isbn().value(), level.onHand(), level.reserved(), level.version()))
                .toList());
        afterCommit(() -> gate.correct(List.copyOf(levels)));
    }

    /** Redis is told after the commit only: before it, what is told might never become true. */
    void afterCommit(Runnable action) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
    }
}
