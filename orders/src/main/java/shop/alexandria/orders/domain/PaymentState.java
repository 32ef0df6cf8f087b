package shop.alexandria.orders.domain;

/** Created here, processing at the provider, then succeeded or failed; what succeeded may be refunded, which takes two
 * steps: the decision, and the provider's word that it is done. */
public enum PaymentState {
    CREATED,
    PROCESSING,
    SUCCEEDED,
    FAILED,
    REFUNDING,
    REFUNDED
}
