package shop.alexandria.local.sandbox.application;

import java.time.Instant;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Charge;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Status;
import shop.alexandria.local.sandbox.store.Charges;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.PaymentIntents;

/** Settles the delayed payments that are due, each in a transaction of its own, also those due while the process was down. */
public final class SettleDuePayments {
    private final Database database;
    private final PaymentIntents intents;
    private final Charges charges;
    private final SettlePayment settlement;

    public SettleDuePayments(Database database, PaymentIntents intents, Charges charges, SettlePayment settlement) {
        this.database = database;
        this.intents = intents;
        this.charges = charges;
        this.settlement = settlement;
    }

    /** When the next payment will be due. */
    public Optional<Instant> settleDue() {
        database.inTransaction(() -> intents.toSettle(Instant.now())).forEach(this::settle);
        return database.inTransaction(intents::nextSettlement);
    }

    private void settle(String id) {
        database.inTransaction(() -> {
            PaymentIntent intent = intents.lock(id, "id");
            return intent.status() == Status.PROCESSING ? settlement.settle(intent, pendingCharge(intent)) : intent;
        });
    }

    private Charge pendingCharge(PaymentIntent intent) {
        return charges.get(intent.progress().latestCharge().orElseThrow());
    }
}
