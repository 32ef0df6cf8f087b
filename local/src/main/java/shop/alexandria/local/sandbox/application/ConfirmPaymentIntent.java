package shop.alexandria.local.sandbox.application;

import java.util.Optional;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.TestMethod;
import shop.alexandria.local.sandbox.store.PaymentIntents;

/** However many confirm one intent at once, it is charged once; the others are refused. */
public final class ConfirmPaymentIntent {
    private final PaymentIntents intents;
    private final AttemptPayment attempts;

    public ConfirmPaymentIntent(PaymentIntents intents, AttemptPayment attempts) {
        this.intents = intents;
        this.attempts = attempts;
    }

    public PaymentIntent confirm(String id, Optional<TestMethod> method) {
        return attempts.attempt(intents.lock(id, "id"), method);
    }
}
