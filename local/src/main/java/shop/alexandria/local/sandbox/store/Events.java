package shop.alexandria.local.sandbox.store;

import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** Everything that happened, each as the text that is sent and signed. */
public final class Events {
    private final Database database;

    /** The payload is kept as text: every attempt to deliver it sends the same bytes. */
    public record Event(String id, long created, String type, String payload) {}

    public Events(Database database) {
        this.database = database;
    }

    public void add(Event event) {
        database.update(
                "INSERT INTO event (id, created, type, payload) VALUES (?, ?, ?, ?)",
                event.id(),
                event.created(),
                event.type(),
                event.payload());
    }

    public String payload(String id) {
        return database.first("SELECT payload FROM event WHERE id = ?", row -> row.text("payload"), id)
                .orElseThrow(() -> new Refused(new Refusal.NoSuch("event", id, "id")));
    }

    public Page<String> payloads(Listing listing) {
        return listing.read(database, "event", row -> row.text("payload"));
    }
}
