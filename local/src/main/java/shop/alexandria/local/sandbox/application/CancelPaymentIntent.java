package shop.alexandria.local.sandbox.application;

import java.time.Instant;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Progress.Cancellation;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** A cancelled intent can never be charged. */
public final class CancelPaymentIntent {
    private final PaymentIntents intents;
    private final RecordEvent events;

    public CancelPaymentIntent(PaymentIntents intents, RecordEvent events) {
        this.intents = intents;
        this.events = events;
    }

    public PaymentIntent cancel(String id, Optional<String> reason) {
        Cancellation how = new Cancellation(Instant.now().getEpochSecond(), reason);
        PaymentIntent canceled = intents.lock(id, "id").cancel(how);
        intents.save(canceled);
        events.record("payment_intent.canceled", StripeJson.paymentIntent(canceled));
        return canceled;
    }
}
