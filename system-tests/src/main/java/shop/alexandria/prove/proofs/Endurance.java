package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import shop.alexandria.local.services.ServiceName;
import shop.alexandria.people.Book;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;

/** Figure 21. */
public final class Endurance implements Proof {
    private static final int VISITS_A_SECOND = 40;
    private static final int BUYERS = 2;
    private static final Duration WARMING = Duration.ofMinutes(8);
    private static final Duration LOAD = Duration.ofMinutes(30);
    private static final Duration PART = Duration.ofMinutes(6);

    @Override
    public String name() {
        return "endurance";
    }

    @Override
    public String promise() {
        return "half an hour of load leaves every service as large as it was";
    }

    /** It takes longer than all the others. */
    @Override
    public boolean onlyByName() {
        return true;
    }

    /** Nobody logs in again meanwhile. */
    @Override
    public Map<String, String> settings() {
        return Map.of("ALEXANDRIA_SESSIONS_ACCESS_TOKEN", "PT2H");
    }

    @Override
    public void run(Trial trial) {
        Book book = trial.shop().book("The Long March", 100_000);
        try (SteadyVisits visits = SteadyVisits.of(trial, VISITS_A_SECOND);
                SteadyTrade trade = SteadyTrade.in(book, trial.customers(BUYERS), Duration.ofSeconds(1))) {
            Pause.of(WARMING);
            Map<String, Long> warm = sizes(trial);
            trial.findings().tell("warmed for %d min: visits %s", WARMING.toMinutes(), visits.taken());
            trade.taken();
            for (Duration loaded = PART; loaded.compareTo(LOAD) <= 0; loaded = loaded.plus(PART)) {
                Pause.of(PART);
                tell(trial, "after %d min more".formatted(loaded.toMinutes()), visits.taken(), trade.taken());
                trial.findings().tell("resident MiB: %s", sizes(trial));
            }
            sizes(trial).forEach((service, size) -> judge(trial, service, warm.getOrDefault(service, 0L), size));
        }
    }

    private static void judge(Trial trial, String service, long warm, long now) {
        trial.findings().find(now <= warm * 1.1, "%s: %d MiB when warm, %d MiB in the end", service, warm, now);
    }

    private static Map<String, Long> sizes(Trial trial) {
        Map<String, Long> sizes = new TreeMap<>();
        for (ServiceName service : ServiceName.values()) {
            sizes.put(
                    service.text(),
                    ProcessFigures.of(trial.faults().pid(service.text())).megabytes());
        }
        return sizes;
    }

    private static void tell(Trial trial, String when, Outcomes visits, Purchases purchases) {
        trial.findings()
                .find(
                        visits.failures() + purchases.failures() == 0,
                        "%s: visits %s; %d purchases",
                        when,
                        visits,
                        purchases.paid());
    }
}
