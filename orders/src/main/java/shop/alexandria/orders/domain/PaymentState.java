package shop.alexandria.orders.domain;

/** Created here, processing at the provider, then succeeded or failed; what goes back of it is a {@link Refund}. */
public enum PaymentState {
    CREATED,
    PROCESSING,
    SUCCEEDED,
    FAILED
}
