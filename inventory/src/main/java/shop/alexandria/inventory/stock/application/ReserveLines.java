package shop.alexandria.inventory.stock.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Shelf;
import shop.alexandria.inventory.stock.domain.Shortage;
import shop.alexandria.inventory.stock.domain.StockLevel;
import shop.alexandria.inventory.stock.domain.StockRefused.InsufficientStock;

/** All lines or none, in the caller's transaction; lines come in ISBN order, so that no two orders lock each other out. */
@ApplicationScoped
class ReserveLines {
    private final Shelf shelf;
    private final AdmissionGate gate;
    private final CountReservations count;

    ReserveLines(Shelf shelf, AdmissionGate gate, CountReservations count) {
        this.shelf = shelf;
        this.gate = gate;
        this.count = count;
    }

    /** @throws InsufficientStock naming every line that is short, after which the transaction must roll back */
    List<StockLevel> reserve(List<Copies> lines) {
        List<StockLevel> reserved = new ArrayList<>();
        List<StockLevel> before = new ArrayList<>();
        List<Shortage> shortages = new ArrayList<>();
        for (Copies line : lines) {
            Optional<StockLevel> level = shelf.reserve(line);
            if (level.isPresent()) {
                reserved.add(level.get());
                before.add(level.get().before(line.quantity()));
            } else {
                Optional<StockLevel> present = shelf.find(line.isbn());
                present.ifPresent(before::add);
                long available = present.map(StockLevel::available).orElse(0L);
                shortages.add(new Shortage(line.isbn(), line.quantity(), available));
            }
        }
        if (!shortages.isEmpty()) {
            // It has counted every line off; nothing of that will happen.
            gate.correct(before);
            count.tooFew();
            throw new InsufficientStock(shortages);
        }
        count.held();
        return reserved;
    }
}
