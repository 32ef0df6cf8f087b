package shop.alexandria.local.sandbox.application;

import java.time.Instant;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Charge;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.TestMethod;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.store.Charges;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** One attempt to charge a locked intent: it ends at once, or after the delay if its method is a delayed one. */
public final class AttemptPayment {
    private final Database database;
    private final PaymentIntents intents;
    private final Charges charges;
    private final SettlePayment settlement;
    private final RecordEvent events;
    private final Script script;
    private final Runnable wakeSettler;

    public AttemptPayment(
            Database database,
            PaymentIntents intents,
            Charges charges,
            SettlePayment settlement,
            RecordEvent events,
            Script script,
            Runnable wakeSettler) {
        this.database = database;
        this.intents = intents;
        this.charges = charges;
        this.settlement = settlement;
        this.events = events;
        this.script = script;
        this.wakeSettler = wakeSettler;
    }

    PaymentIntent attempt(PaymentIntent intent, Optional<TestMethod> given) {
        TestMethod method = intent.methodToCharge(given);
        Instant now = Instant.now();
        Charge charge = Charge.begin(intent, method, now.getEpochSecond());
        charges.add(charge);
        PaymentIntent processing =
                intent.process(charge, now.plus(script.faults().delay()));
        return method.delayed() ? leaveProcessing(processing) : settlement.settle(processing, charge);
    }

    private PaymentIntent leaveProcessing(PaymentIntent processing) {
        intents.save(processing);
        database.afterCommit(wakeSettler);
        events.record("payment_intent.processing", StripeJson.paymentIntent(processing));
        return processing;
    }
}
