package shop.alexandria.local.sandbox.application;

import shop.alexandria.local.sandbox.domain.Charge;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.store.Charges;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** Brings a processing payment to the end its method always comes to. */
public final class SettlePayment {
    private final PaymentIntents intents;
    private final Charges charges;
    private final RecordEvent events;

    public SettlePayment(PaymentIntents intents, Charges charges, RecordEvent events) {
        this.intents = intents;
        this.charges = charges;
        this.events = events;
    }

    PaymentIntent settle(PaymentIntent intent, Charge pending) {
        Charge charge = pending.settle();
        charges.save(charge);
        PaymentIntent settled = charge.failure().map(intent::decline).orElseGet(intent::succeed);
        intents.save(settled);
        String type = charge.paid() ? "payment_intent.succeeded" : "payment_intent.payment_failed";
        events.record(type, StripeJson.paymentIntent(settled));
        return settled;
    }
}
