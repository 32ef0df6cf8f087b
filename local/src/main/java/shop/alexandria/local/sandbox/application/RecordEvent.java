package shop.alexandria.local.sandbox.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import shop.alexandria.local.sandbox.domain.Identifiers;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.Deliveries;
import shop.alexandria.local.sandbox.store.Events;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** An event and its webhooks are stored together with what they tell of, or not at all. */
public final class RecordEvent {
    private final Database database;
    private final Events events;
    private final Deliveries deliveries;
    private final Script script;
    private final Runnable wakeCourier;

    public RecordEvent(Database database, Events events, Deliveries deliveries, Script script, Runnable wakeCourier) {
        this.database = database;
        this.events = events;
        this.deliveries = deliveries;
        this.script = script;
        this.wakeCourier = wakeCourier;
    }

    void record(String type, ObjectNode subject) {
        Instant now = Instant.now();
        String id = Identifiers.next("evt");
        String payload =
                StripeJson.event(id, now.getEpochSecond(), type, subject).toString();
        events.add(new Events.Event(id, now.getEpochSecond(), type, payload));
        if (!script.dropsWebhook()) {
            deliver(id, 1 + script.faults().duplicateWebhooks(), now);
        }
    }

    private void deliver(String event, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            deliveries.add(event, now);
        }
        database.afterCommit(wakeCourier);
    }
}
