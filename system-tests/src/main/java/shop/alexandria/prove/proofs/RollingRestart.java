package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.services.ServiceName;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.Trial;

/** Figure 17, with two replicas of each service and the shutdown settings of the manifests. */
public final class RollingRestart implements Proof {
    private static final int VISITS_A_SECOND = 45;
    private static final int BUYERS = 2;
    private static final Duration BETWEEN_PURCHASES = Duration.ofMillis(400);
    private static final Duration WARMING = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "rolling-restart";
    }

    @Override
    public String promise() {
        return "every service is restarted, replica by replica, and no request fails";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("QUARKUS_SHUTDOWN_DELAY", "PT5S");
    }

    @Override
    public int replicas() {
        return 2;
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(BUYERS);
        Book book = trial.shop().book("The Rolling Stone", 10_000);
        trial.findings().tell("%d visits a second, and %d customers buy steadily", VISITS_A_SECOND, BUYERS);
        try (SteadyVisits visits = SteadyVisits.of(trial, VISITS_A_SECOND);
                SteadyTrade trade = SteadyTrade.in(book, customers, BETWEEN_PURCHASES)) {
            Pause.of(WARMING);
            trial.findings().tell("warmed: visits %s", visits.taken());
            trade.taken();
            Pause.of(Duration.ofSeconds(10));
            tell(trial, "nobody restarts", visits.taken(), trade.taken());
            for (ServiceName service : ServiceName.values()) {
                Stopwatch rolling = Stopwatch.start();
                boolean whole = restarts(service.text(), trial) && restarts(service.text() + "-2", trial);
                trial.findings().find(whole, "%s was restarted twice in %s s", service.text(), rolling);
                tell(trial, service.text() + " restarts", visits.taken(), trade.taken());
            }
        }
    }

    /** Returns when the balancers lead to all replicas again; false when that takes too long. */
    private static boolean restarts(String replica, Trial trial) {
        long before = trial.faults().pid(replica);
        trial.faults().end(replica);
        return Await.within(
                        PATIENCE,
                        () -> trial.faults().isUp(replica) && trial.faults().pid(replica) != before)
                && Await.within(PATIENCE, trial.faults()::allReplicasServe);
    }

    private static void tell(Trial trial, String when, Outcomes visits, Purchases purchases) {
        boolean yes = visits.answers().stream().allMatch(answer -> answer.status() / 100 == 2);
        trial.findings()
                .find(
                        yes
                                && purchases.failures() == 0
                                && purchases.paid() == purchases.all().size(),
                        "%s: visits %s; placing %s; paying %s",
                        when,
                        visits,
                        purchases.placing(),
                        purchases.paying());
    }
}
