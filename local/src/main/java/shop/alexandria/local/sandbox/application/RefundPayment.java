package shop.alexandria.local.sandbox.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Charge;
import shop.alexandria.local.sandbox.domain.Refund;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.store.Charges;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.store.Refunds;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** Gives back part or all of what is left of a payment, never more. */
public final class RefundPayment {
    private final PaymentIntents intents;
    private final Charges charges;
    private final Refunds refunds;
    private final RecordEvent events;
    private final Script script;

    public RefundPayment(PaymentIntents intents, Charges charges, Refunds refunds, RecordEvent events, Script script) {
        this.intents = intents;
        this.charges = charges;
        this.refunds = refunds;
        this.events = events;
        this.script = script;
    }

    /** An empty amount means all that is left. */
    public Refund refund(
            String paymentIntent, Optional<Long> amount, Optional<String> reason, Map<String, String> metadata) {
        script.mayFailRefund();
        Charge charge = lockPaidCharge(paymentIntent);
        long part = amount.orElse(charge.left());
        Charge refunded = charge.refund(part);
        Refund refund = Refund.of(charge, part, reason, metadata, Instant.now().getEpochSecond());
        charges.save(refunded);
        refunds.add(refund);
        events.record("charge.refunded", StripeJson.charge(refunded));
        return refund;
    }

    private Charge lockPaidCharge(String paymentIntent) {
        String id = intents.lock(paymentIntent, "payment_intent").id();
        return charges.paid(id).orElseThrow(() -> new Refused(new Refusal.NothingToRefund(id)));
    }
}
