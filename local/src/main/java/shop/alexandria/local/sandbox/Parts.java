package shop.alexandria.local.sandbox;

import shop.alexandria.local.sandbox.application.AttemptPayment;
import shop.alexandria.local.sandbox.application.CancelPaymentIntent;
import shop.alexandria.local.sandbox.application.ConfirmPaymentIntent;
import shop.alexandria.local.sandbox.application.CreatePaymentIntent;
import shop.alexandria.local.sandbox.application.RecordEvent;
import shop.alexandria.local.sandbox.application.RefundPayment;
import shop.alexandria.local.sandbox.application.SettleDuePayments;
import shop.alexandria.local.sandbox.application.SettlePayment;
import shop.alexandria.local.sandbox.http.AccountEndpoints;
import shop.alexandria.local.sandbox.http.Api;
import shop.alexandria.local.sandbox.http.PaymentIntentEndpoints;
import shop.alexandria.local.sandbox.http.ReadEndpoints;
import shop.alexandria.local.sandbox.http.RefundEndpoints;
import shop.alexandria.local.sandbox.http.ScriptEndpoints;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.store.Account;
import shop.alexandria.local.sandbox.store.Charges;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.Deliveries;
import shop.alexandria.local.sandbox.store.Events;
import shop.alexandria.local.sandbox.store.IdempotencyKeys;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.store.Refunds;
import shop.alexandria.local.sandbox.webhook.Alarm;
import shop.alexandria.local.sandbox.webhook.Courier;
import shop.alexandria.local.sandbox.webhook.Receiver;

/** Puts the parts of a sandbox together: there is no container here to do it. */
final class Parts {
    private final Alarm courierAlarm = new Alarm();
    private final Alarm settlerAlarm = new Alarm();
    private final Courier courier;
    private final SettleDuePayments settlements;
    private final Api api;

    Parts(Database database, Script script, Receiver receiver) {
        PaymentIntents intents = new PaymentIntents(database);
        Charges charges = new Charges(database);
        Refunds refunds = new Refunds(database);
        Events events = new Events(database);
        Deliveries deliveries = new Deliveries(database);
        Account account = new Account(database);

        RecordEvent recording = new RecordEvent(database, events, deliveries, script, courierAlarm::ring);
        SettlePayment settlement = new SettlePayment(intents, charges, recording);
        AttemptPayment attempts =
                new AttemptPayment(database, intents, charges, settlement, recording, script, settlerAlarm::ring);

        courier = new Courier(database, deliveries, receiver, script, courierAlarm);
        settlements = new SettleDuePayments(database, intents, charges, settlement);
        api = new Api(
                database,
                new IdempotencyKeys(database),
                new PaymentIntentEndpoints(
                        intents,
                        new CreatePaymentIntent(intents, attempts, recording),
                        new ConfirmPaymentIntent(intents, attempts),
                        new CancelPaymentIntent(intents, recording)),
                new RefundEndpoints(refunds, new RefundPayment(intents, charges, refunds, recording, script)),
                new ReadEndpoints(charges, events, account),
                new AccountEndpoints(database, account, events, deliveries, courierAlarm),
                new ScriptEndpoints(script, courier, courierAlarm));
    }

    Alarm courierAlarm() {
        return courierAlarm;
    }

    Alarm settlerAlarm() {
        return settlerAlarm;
    }

    Courier courier() {
        return courier;
    }

    SettleDuePayments settlements() {
        return settlements;
    }

    Api api() {
        return api;
    }
}
