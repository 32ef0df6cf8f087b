package shop.alexandria.inventory.stock.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.stock.domain.Movement;

record MovementView(
        String isbn,
        String type,
        long quantity,
        @Nullable Money unitCost,
        @Nullable String reference,
        Instant at) {

    static MovementView of(Movement movement) {
        return new MovementView(
                movement.isbn().value(),
                movement.type().name(),
                movement.quantity(),
                movement.unitCost(),
                movement.reference(),
                movement.at());
    }
}
