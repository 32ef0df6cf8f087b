package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Trial;

/**
 * Figure 13.
 *
 * @param points named moments at which a service dies, as docs/reliability.md lists them
 * @param kills how often each service is killed at any moment besides
 */
public record Crash(List<String> points, int kills) implements Proof {
    private static final int CUSTOMERS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<String> ORDERS = List.of(
            "order-reserved",
            "order-kept",
            "payment-started",
            "payment-created",
            "payment-announced",
            "payment-confirmed",
            "webhook-kept",
            "payment-arrived",
            "copies-secured",
            "order-paid",
            "refund-decided",
            "refund-asked",
            "outbox-sent",
            "inbox-committed");
    private static final List<String> INVENTORY = List.of(
            "reservation-committed",
            "hold-committed",
            "sale-committed",
            "release-committed",
            "expiry-committed",
            "outbox-sent",
            "inbox-committed");

    public static Crash full() {
        return new Crash(
                Stream.concat(
                                ORDERS.stream().map(point -> "orders." + point),
                                INVENTORY.stream().map(point -> "inventory." + point))
                        .toList(),
                3);
    }

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String promise() {
        return "a service that dies between any two steps leaves no order undecided, and no cent astray";
    }

    /** Delayed payments come after the deadline: some buy the copies, some have to go back. */
    @Override
    public Map<String, String> settings() {
        return Map.of("ALEXANDRIA_PAYMENT_WINDOW", "PT8S", "ALEXANDRIA_SANDBOX_DELAY", "PT12S");
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(CUSTOMERS);
        trial.findings().tell("they buy, are declined, pay late or not at all, while services die at named moments");
        try (StockObserver _ = StockObserver.of(trial);
                MixedTrade trade = MixedTrade.of(trial, customers)) {
            dieAtEachPoint(trial);
            dieAtAnyMoment(trial);
            trial.findings().tell("%d purchases and attempts meanwhile", trade.deeds());
        }
    }

    /** Each start of a service is armed with the next point: what died comes back to die again. */
    private void dieAtEachPoint(Trial trial) {
        for (String service : List.of("orders", "inventory")) {
            List<String> its = points.stream()
                    .filter(point -> point.startsWith(service + "."))
                    .toList();
            its.forEach(point -> trial.faults().tellAtOneStart(service, Map.of("ALEXANDRIA_CRASH_AT", point)));
            long last = trial.faults().pid(service);
            if (!its.isEmpty()) {
                trial.faults().kill(service);
            }
            for (String point : its) {
                last = dieAt(point, service, last, trial);
            }
            Await.within(PATIENCE, () -> trial.faults().isUp(service));
        }
    }

    /** Answers which process died there. */
    private static long dieAt(String point, String service, long before, Trial trial) {
        Await.within(PATIENCE, () -> isAnother(trial.faults().pid(service), before));
        long armed = trial.faults().pid(service);
        Stopwatch alive = Stopwatch.start();
        boolean died = Await.within(PATIENCE, () -> trial.faults().pid(service) != armed);
        trial.findings().find(died, "%-32s died %s s after its start", point, alive);
        if (!died) {
            trial.faults().kill(service); // on to the next
        }
        trial.faults().wake();
        return armed;
    }

    private static boolean isAnother(long pid, long before) {
        return pid != 0 && pid != before;
    }

    private void dieAtAnyMoment(Trial trial) {
        for (int i = 0; i < kills; i++) {
            for (String service : List.of("orders", "inventory")) {
                Await.within(PATIENCE, () -> trial.faults().isUp(service));
                Pause.of(Duration.ofMillis(1_500 + 700L * i));
                trial.faults().kill(service);
                trial.faults().wake();
            }
        }
        boolean back = Await.within(
                PATIENCE, () -> trial.faults().isUp("orders") && trial.faults().isUp("inventory"));
        trial.findings().find(back, "%d times kill -9 of each at any moment, and back", kills);
    }
}
