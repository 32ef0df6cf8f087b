package shop.alexandria.local.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import shop.alexandria.local.sandbox.store.Account;
import shop.alexandria.local.sandbox.store.Charges;
import shop.alexandria.local.sandbox.store.Events;
import shop.alexandria.local.sandbox.wire.Json;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** What can only be looked at: {@code /v1/charges}, {@code /v1/events} and {@code /v1/balance}. */
public final class ReadEndpoints {
    private final Charges charges;
    private final Events events;
    private final Account account;

    public ReadEndpoints(Charges charges, Events events, Account account) {
        this.charges = charges;
        this.events = events;
        this.account = account;
    }

    Answer charge(Call call) {
        return Answer.ok(StripeJson.charge(charges.get(call.id())));
    }

    Answer charges(Call call) {
        return Lists.answer(
                call, charges.list(Lists.asked(call, "payment_intent")).map(StripeJson::charge));
    }

    Answer event(Call call) {
        return Answer.ok(Json.read(events.payload(call.id())));
    }

    Answer events(Call call) {
        return Lists.answer(call, events.payloads(Lists.asked(call, "type")).map(Json::read));
    }

    /** Without fees: what was charged less what was refunded, per currency. */
    Answer balance(Call call) {
        call.form().allowing(Set.of());
        Map<String, Long> amounts = new TreeMap<>();
        account.lines().forEach(line -> amounts.merge(line.currency(), line.charged() - line.refunded(), Long::sum));
        ObjectNode json = Json.object().put("object", "balance").put("livemode", false);
        var available = json.putArray("available");
        amounts.forEach((currency, amount) ->
                available.addObject().put("amount", amount).put("currency", currency));
        json.putArray("pending");
        return Answer.ok(json);
    }
}
