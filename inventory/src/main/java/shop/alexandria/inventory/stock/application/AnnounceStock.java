package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import shop.alexandria.events.StockChanged;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.kit.transactional.AfterCommit;
import shop.alexandria.kit.transactional.Outbox;

/** Tells the world, with the commit, and the gate, right after it, what the shelf says now. */
@ApplicationScoped
class AnnounceStock {
    private final Outbox outbox;
    private final AdmissionGate gate;
    private final AfterCommit afterCommit;

    AnnounceStock(Outbox outbox, AdmissionGate gate, AfterCommit afterCommit) {
        this.outbox = outbox;
        this.gate = gate;
        this.afterCommit = afterCommit;
    }

    void announce(Collection<StockLevel> levels) {
        outbox.append(levels.stream()
                .map(level -> new StockChanged(level.isbn().value(), level.onHand(), level.reserved(), level.version()))
                .toList());
        afterCommit(() -> gate.correct(List.copyOf(levels)));
    }

    /** Redis is told after the commit only: before it, what is told might never become true. */
    void afterCommit(Runnable action) {
        afterCommit.run(action);
    }
}
