package shop.alexandria.local.sandbox.http;

import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.IdempotencyKeys;

/** Which endpoint answers what. */
public record Api(
        Database database,
        IdempotencyKeys keys,
        PaymentIntentEndpoints intents,
        RefundEndpoints refunds,
        ReadEndpoints reads,
        AccountEndpoints account,
        ScriptEndpoints script) {

    Routes routes() {
        Idempotency idempotency = new Idempotency(database, keys);
        Routes stored = storedRoutes();
        return scriptRoutes(new Routes()).otherwise(call -> idempotency.once(call, stored::answer));
    }

    private Routes storedRoutes() {
        return new Routes()
                .on("POST", "/v1/payment_intents", intents::create)
                .on("GET", "/v1/payment_intents", intents::list)
                .on("GET", "/v1/payment_intents/{id}", intents::get)
                .on("POST", "/v1/payment_intents/{id}/confirm", intents::confirm)
                .on("POST", "/v1/payment_intents/{id}/cancel", intents::cancel)
                .on("POST", "/v1/refunds", refunds::create)
                .on("GET", "/v1/refunds", refunds::list)
                .on("GET", "/v1/refunds/{id}", refunds::get)
                .on("GET", "/v1/charges", reads::charges)
                .on("GET", "/v1/charges/{id}", reads::charge)
                .on("GET", "/v1/events", reads::events)
                .on("GET", "/v1/events/{id}", reads::event)
                .on("GET", "/v1/balance", reads::balance)
                .on("GET", "/sandbox/account", account::account)
                .on("POST", "/sandbox/events/{id}/resend", account::resend);
    }

    // Outside of any transaction: a release waits for the receiver.
    private Routes scriptRoutes(Routes routes) {
        return routes.on("GET", "/sandbox/faults", script::faults)
                .on("PATCH", "/sandbox/faults", script::change)
                .on("DELETE", "/sandbox/faults", script::clear)
                .on("POST", "/sandbox/webhooks/release", script::release);
    }
}
