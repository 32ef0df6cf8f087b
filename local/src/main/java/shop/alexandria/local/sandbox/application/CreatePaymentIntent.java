package shop.alexandria.local.sandbox.application;

import java.util.Optional;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Terms;
import shop.alexandria.local.sandbox.domain.TestMethod;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** A declined attempt leaves the intent behind, so that another method can be tried on it. */
public final class CreatePaymentIntent {
    private final PaymentIntents intents;
    private final AttemptPayment attempts;
    private final RecordEvent events;

    public CreatePaymentIntent(PaymentIntents intents, AttemptPayment attempts, RecordEvent events) {
        this.intents = intents;
        this.attempts = attempts;
        this.events = events;
    }

    public PaymentIntent create(Terms terms, Optional<TestMethod> method, boolean confirm) {
        PaymentIntent intent = PaymentIntent.open(terms, method);
        intents.add(intent);
        events.record("payment_intent.created", StripeJson.paymentIntent(intent));
        return confirm ? attempts.attempt(intent, method) : intent;
    }
}
