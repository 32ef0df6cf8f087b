package shop.alexandria.local.sandbox.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.Deliveries;
import shop.alexandria.local.sandbox.store.Deliveries.Delivery;

/** Delivers what is due, several at a time; a delivery is forgotten only once it was acknowledged or is days old. */
public final class Courier implements AutoCloseable {
    private static final int AT_A_TIME = 16;

    private final Database database;
    private final Deliveries deliveries;
    private final Receiver receiver;
    private final Script script;
    private final Alarm alarm;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final Queue<Long> finished = new ConcurrentLinkedQueue<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    public Courier(Database database, Deliveries deliveries, Receiver receiver, Script script, Alarm alarm) {
        this.database = database;
        this.deliveries = deliveries;
        this.receiver = receiver;
        this.script = script;
        this.alarm = alarm;
    }

    /** When the next webhook is due; nothing is while webhooks are held. */
    public Optional<Instant> deliverDue() {
        forgetFinished();
        if (script.faults().holdWebhooks()) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        database.inHastyTransaction(() -> deliveries.due(now, AT_A_TIME)).forEach(this::deliverAside);
        return database.inHastyTransaction(() -> deliveries.nextDue(now));
    }

    // Before what is due is read, and nowhere else: else a delivery that ends in between would be seen as due again.
    private void forgetFinished() {
        for (Long seq = finished.poll(); seq != null; seq = finished.poll()) {
            underWay.remove(seq);
        }
    }

    private void deliverAside(Delivery delivery) {
        if (underWay.add(delivery.seq())) {
            executor.execute(() -> {
                try {
                    deliver(delivery);
                } finally {
                    finished.add(delivery.seq());
                    alarm.ring();
                }
            });
        }
    }

    /** Delivers everything that was held, one after another in the given order, and ends the hold. */
    public int release(UnaryOperator<List<Delivery>> order) {
        List<Delivery> held = database.inHastyTransaction(deliveries::all).stream()
                .filter(delivery -> !underWay.contains(delivery.seq()))
                .toList();
        int acknowledged =
                (int) order.apply(held).stream().filter(this::deliver).count();
        script.endHold();
        alarm.ring();
        return acknowledged;
    }

    private boolean deliver(Delivery delivery) {
        boolean acknowledged = receiver.acknowledges(delivery.payload());
        database.inHastyTransaction(() -> {
            if (acknowledged || tooOld(delivery)) {
                deliveries.remove(delivery.seq());
            } else {
                int attempts = delivery.attempts() + 1;
                deliveries.postpone(delivery.seq(), Instant.now().plus(Backoff.after(attempts)));
            }
            return acknowledged;
        });
        return acknowledged;
    }

    private static boolean tooOld(Delivery delivery) {
        Duration age = Duration.between(delivery.created(), Instant.now());
        return age.compareTo(Backoff.PATIENCE) > 0;
    }

    /** Returns when no delivery is under way. */
    @Override
    public void close() {
        executor.close();
    }
}
