package shop.alexandria.local.sandbox.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import shop.alexandria.local.sandbox.store.Account;
import shop.alexandria.local.sandbox.store.Account.Line;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.Deliveries;
import shop.alexandria.local.sandbox.store.Events;
import shop.alexandria.local.sandbox.webhook.Alarm;
import shop.alexandria.local.sandbox.wire.Json;

/** What a trial wants to know afterwards: where the money went, and which webhooks are still on their way. */
public final class AccountEndpoints {
    private final Database database;
    private final Account account;
    private final Events events;
    private final Deliveries deliveries;
    private final Alarm courierAlarm;

    public AccountEndpoints(
            Database database, Account account, Events events, Deliveries deliveries, Alarm courierAlarm) {
        this.database = database;
        this.account = account;
        this.events = events;
        this.deliveries = deliveries;
        this.courierAlarm = courierAlarm;
    }

    Answer account(Call call) {
        List<Line> lines = account.lines();
        ObjectNode json = Json.object()
                .put("charges", lines.stream().mapToLong(Line::charges).sum())
                .put("charged", lines.stream().mapToLong(Line::charged).sum())
                .put("refunds", lines.stream().mapToLong(Line::refunds).sum())
                .put("refunded", lines.stream().mapToLong(Line::refunded).sum())
                .put("pendingWebhooks", deliveries.all().size());
        ArrayNode intents = json.putArray("intents");
        lines.forEach(line -> intents.add(write(line)));
        return Answer.ok(json);
    }

    private static ObjectNode write(Line line) {
        ObjectNode json = Json.object()
                .put("id", line.paymentIntent())
                .put("orderNumber", line.orderNumber().orElse(null))
                .put("status", line.status())
                .put("currency", line.currency())
                .put("charges", line.charges())
                .put("charged", line.charged())
                .put("refunds", line.refunds())
                .put("refunded", line.refunded());
        return json.set("metadata", Json.tree(line.metadata()));
    }

    /** Delivers an event once more, acknowledged or not. */
    Answer resend(Call call) {
        String payload = events.payload(call.id());
        deliveries.add(call.id(), Instant.now());
        database.afterCommit(courierAlarm::ring);
        return Answer.ok(Json.read(payload));
    }
}
