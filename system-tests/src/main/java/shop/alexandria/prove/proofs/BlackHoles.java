package shop.alexandria.prove.proofs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.Http;
import shop.alexandria.local.services.ServiceName;
import shop.alexandria.people.Answer;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.faults.Disturbance;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;

/** Figures 18 and 20: one after another takes what it is sent and never answers; then all the stores at once. */
public final class BlackHoles implements Proof {
    private static final List<String> STORES = List.of("redis", "postgresql", "mongodb");
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final int VISITS_A_SECOND = 20;
    private static final int THREADS = 200;
    private static final double GROWTH = 1.5;

    @Override
    public String name() {
        return "black-holes";
    }

    @Override
    public String promise() {
        return "whatever hangs, the gateway answers within 5 s, and nothing piles up";
    }

    @Override
    public Set<String> behindProxies() {
        return Set.of("redis", "postgresql", "mongodb", "payments", "mail");
    }

    @Override
    public void run(Trial trial) {
        try (SteadyVisits visits = SteadyVisits.of(trial, VISITS_A_SECOND)) {
            Pause.of(EACH);
            trial.findings().tell("nothing hangs: %s", visits.taken());
            long before = megabytes(trial);
            for (String hanging : behindProxies()) {
                trial.faults().disturb(hanging, new Disturbance.BlackHole());
                during(hanging, trial, visits, before);
                trial.faults().disturb(hanging, Disturbance.NONE);
                recovers(hanging, trial);
            }
            for (String hanging : frozen()) {
                trial.faults().freeze(hanging);
                during(hanging, trial, visits, before);
                trial.faults().thaw(hanging);
                recovers(hanging, trial);
            }
            allStoresHang(trial);
        }
    }

    /** Those that no proxy stands before; the gateway itself is what is tried. */
    private static List<String> frozen() {
        Stream<String> services = Stream.of(ServiceName.values())
                .filter(service -> service != ServiceName.GATEWAY)
                .map(ServiceName::text);
        return Stream.concat(Stream.of("kafka"), services).toList();
    }

    private static void during(String hanging, Trial trial, SteadyVisits visits, long before) {
        Pause.of(LONGEST); // what was on its way when it began to hang is over then
        visits.taken();
        Pause.of(EACH);
        Outcomes answers = visits.taken();
        long threads = threads(trial);
        long now = megabytes(trial);
        boolean wellAnswered =
                !answers.answers().isEmpty() && answers.answers().stream().allMatch(BlackHoles::isWellAnswered);
        trial.findings()
                .find(
                        wellAnswered && threads <= THREADS && now <= before * GROWTH,
                        "%s hangs: %s, the slowest %d ms; at most %d threads in a service, all services %d MiB (%d before)",
                        hanging,
                        answers,
                        answers.percentile(100).toMillis(),
                        threads,
                        now,
                        before);
    }

    private static boolean isWellAnswered(Answer answer) {
        return answer.status() != 0
                && answer.took().compareTo(LONGEST) <= 0
                && (answer.status() < 400 || isExplained(answer.contentType()));
    }

    /** To a program, or to a person. */
    private static boolean isExplained(String contentType) {
        return contentType.startsWith("application/problem+json") || contentType.startsWith("text/html");
    }

    private static void recovers(String hanging, Trial trial) {
        Stopwatch back = Stopwatch.start();
        boolean well = Await.within(RECOVERY, () -> isWhole(trial));
        trial.findings().find(well, "all services are up again %s s after %s answers", back, hanging);
    }

    private static boolean isWhole(Trial trial) {
        return trial.shop().visitor().get("/api/v1/status").body().findValuesAsText("status").stream()
                .allMatch("UP"::equals);
    }

    private static void allStoresHang(Trial trial) {
        STORES.forEach(store -> trial.faults().disturb(store, new Disturbance.BlackHole()));
        trial.faults().freeze("kafka");
        Pause.of(EACH);
        for (ServiceName service : ServiceName.values()) {
            int live = health(trial, service, "live");
            int ready = health(trial, service, "ready");
            boolean needsAStore = service.keepsRows() || service.keepsDocuments();
            trial.findings()
                    .find(
                            live == 200 && ready == (needsAStore ? 503 : 200),
                            "all stores hang: %s liveness %d, readiness %d",
                            service.text(),
                            live,
                            ready);
        }
        STORES.forEach(store -> trial.faults().disturb(store, Disturbance.NONE));
        trial.faults().thaw("kafka");
        recovers("everything", trial);
    }

    private static int health(Trial trial, ServiceName service, String probe) {
        ProcessFigures process = ProcessFigures.of(trial.faults().pid(service.text()));
        try {
            return Http.get(Integer.parseInt(process.told("QUARKUS_MANAGEMENT_PORT")), "/q/health/" + probe)
                    .status();
        } catch (IOException _) {
            return 0;
        }
    }

    private static long threads(Trial trial) {
        return processes(trial).mapToLong(ProcessFigures::threads).max().orElse(0);
    }

    private static long megabytes(Trial trial) {
        return processes(trial).mapToLong(ProcessFigures::megabytes).sum();
    }

    private static Stream<ProcessFigures> processes(Trial trial) {
        return Stream.of(ServiceName.values())
                .map(service -> ProcessFigures.of(trial.faults().pid(service.text())));
    }
}
