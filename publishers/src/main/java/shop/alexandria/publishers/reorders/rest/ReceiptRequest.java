package shop.alexandria.publishers.reorders.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Problems;

record ReceiptRequest(
        @NotNull @Min(1) @Max(1_000_000) Integer quantity,
        @NotNull Money unitCost) {

    /** In the shop's currency, and never negative. */
    Money validCost(String currency) {
        if (!unitCost.currency().equals(currency)) {
            throw Problems.invalid("unitCost.currency", "must be " + currency);
        }
        if (unitCost.amount().signum() < 0) {
            throw Problems.invalid("unitCost.amount", "must not be negative");
        }
        return unitCost;
    }
}
