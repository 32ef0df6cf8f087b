package shop.alexandria.prove.books;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import shop.alexandria.prove.trial.Premises;
import shop.alexandria.prove.trial.Trial;

/** Nothing waits to be sent: no event in an outbox, no webhook at the provider that was not acknowledged and acted on. */
final class OutboxBooks implements Books {
    private static final List<String> SENDERS = List.of("orders", "inventory");

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    @Override
    public Audit audit(Trial trial) {
        Premises premises = trial.premises();
        List<String> wrong = new ArrayList<>();
        long sent = 0;
        for (String service : SENDERS) {
            long waiting = premises.database(service).number("SELECT count(*) FROM outbox WHERE sent_at IS NULL");
            sent += premises.database(service).number("SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL");
            if (waiting > 0) {
                wrong.add("%d events wait in the outbox of %s".formatted(waiting, service));
            }
        }
        long unread = premises.provider().pendingWebhooks()
                + premises.database("orders").number("SELECT count(*) FROM payment_webhook WHERE processed_at IS NULL");
        if (unread > 0) {
            wrong.add("%d webhooks have not been acted on".formatted(unread));
        }
        return new Audit("%d events sent, none waits; no webhook waits".formatted(sent), wrong);
    }
}
