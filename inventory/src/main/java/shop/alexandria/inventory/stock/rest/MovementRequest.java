package shop.alexandria.inventory.stock.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.kit.web.Problems;

/** Sales and returns are recorded by orders, never by hand. */
record MovementRequest(
        @NotNull
        @Pattern(regexp = "RECEIPT|ADJUSTMENT", message = "must be RECEIPT or ADJUSTMENT")
        @Schema(enumeration = {"RECEIPT", "ADJUSTMENT"})
        String type,

        @NotNull @Min(-1_000_000) @Max(1_000_000) Integer quantity,
        @Nullable Money unitCost,
        @Nullable @Size(max = 200) String reference) {

    /** Copies arrive or, by an adjustment, go; a movement of none is none. */
    Movement.Type validType() {
        Movement.Type valid = Movement.Type.valueOf(type);
        if (quantity == 0 || (quantity < 0 && valid == Movement.Type.RECEIPT)) {
            throw Problems.invalid("quantity", "must be positive for a receipt, and never 0");
        }
        return valid;
    }
}
