package shop.alexandria.orders.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.PaymentProvider.Outcome;

/**
 * A word of the provider, sent unasked.
 *
 * @param paymentId null when it is about no payment of ours
 */
public record ProviderEvent(String id, @Nullable UUID paymentId, Outcome outcome) {}
