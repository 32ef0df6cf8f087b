package shop.alexandria.local.sandbox.domain;

import java.util.Locale;

/** Where a payment intent stands. */
public enum Status {
    REQUIRES_PAYMENT_METHOD,
    REQUIRES_CONFIRMATION,
    PROCESSING,
    SUCCEEDED,
    CANCELED;

    /** The name as the protocol writes it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing has been charged, nor is about to be. */
    boolean open() {
        return this == REQUIRES_PAYMENT_METHOD || this == REQUIRES_CONFIRMATION;
    }
}
