package shop.alexandria.local.sandbox.domain;

import java.util.Map;
import java.util.Optional;

/** What a payment is for: fixed when the intent is created. The amount is in minor units, the currency in lower case. */
public record Terms(
        long created, long amount, String currency, Optional<String> description, Map<String, String> metadata) {
    /** The provider's own limit: eight digits. */
    public static final long MAXIMUM_AMOUNT = 99_999_999;

    public Terms {
        metadata = Map.copyOf(metadata);
        if (amount < 1) {
            throw refused("parameter_invalid_integer", "This value must be greater than or equal to 1.");
        }
        if (amount > MAXIMUM_AMOUNT) {
            throw refused("amount_too_large", "Amount must be no more than " + MAXIMUM_AMOUNT + ".");
        }
    }

    private static Refused refused(String code, String message) {
        return new Refused(new Refusal.InvalidParameter("amount", code, message));
    }
}
