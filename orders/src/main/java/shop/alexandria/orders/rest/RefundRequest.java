package shop.alexandria.orders.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Problems;

/** Without an amount: all that is left. */
record RefundRequest(
        @Nullable Money amount, @NotBlank @Size(max = 500) String reason) {

    /** In the currency of the order, and more than nothing. */
    @Nullable
    Money validAmount(String currency) {
        if (amount != null && !amount.currency().equals(currency)) {
            throw Problems.invalid("amount.currency", "must be " + currency);
        }
        if (amount != null && amount.minorUnits() <= 0) {
            throw Problems.invalid("amount.amount", "must be more than 0");
        }
        return amount;
    }
}
