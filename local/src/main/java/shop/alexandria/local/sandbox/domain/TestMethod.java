package shop.alexandria.local.sandbox.domain;

import java.util.Arrays;
import java.util.Optional;

/** The payment methods of the sandbox: each always ends the same way. */
public enum TestMethod {
    VISA("pm_card_visa", false, Optional.empty()),
    DECLINED("pm_card_chargeDeclined", false, Optional.of(Decline.GENERIC)),
    INSUFFICIENT_FUNDS("pm_card_chargeDeclinedInsufficientFunds", false, Optional.of(Decline.INSUFFICIENT_FUNDS)),
    DELAYED_SUCCESS("pm_delayed_success", true, Optional.empty()),
    DELAYED_FAILURE("pm_delayed_failure", true, Optional.of(Decline.PAYMENT_FAILED));

    private final String id;
    private final boolean delayed;
    private final Optional<Decline> decline;

    TestMethod(String id, boolean delayed, Optional<Decline> decline) {
        this.id = id;
        this.delayed = delayed;
        this.decline = decline;
    }

    public static TestMethod of(String id) {
        return Arrays.stream(values())
                .filter(method -> method.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NoSuch("PaymentMethod", id, "payment_method")));
    }

    public String id() {
        return id;
    }

    /** Whether the outcome is known only after the configured delay. */
    public boolean delayed() {
        return delayed;
    }

    /** Why it fails, or empty when it succeeds. */
    public Optional<Decline> decline() {
        return decline;
    }
}
