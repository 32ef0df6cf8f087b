package shop.alexandria.manifests;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.alexandria.local.processes.Http;
import shop.alexandria.prove.trial.Trial;
import shop.alexandria.stories.OpenShop;
import shop.alexandria.stories.StartedWith;

/** What the manifests expect of a service is what a running one does. */
@ExtendWith({WhenKustomizeIsThere.class, OpenShop.class})
class RunningShopTest {
    /** What the launcher of one machine tells, and a cluster need not: where it listens there, and what is the launcher's own. */
    private static final Set<String> ONLY_ON_ONE_MACHINE = Set.of(
            "QUARKUS_HTTP_HOST", // the images say it
            "QUARKUS_MANAGEMENT_HOST",
            "QUARKUS_HTTP_PORT", // in a pod the usual ones are free
            "QUARKUS_MANAGEMENT_PORT",
            "QUARKUS_MONGODB_DATABASE", // named like the service anyway
            "MALLOC_ARENA_MAX", // the images say it
            "ALEXANDRIA_CLOCK_FILE", // the clock of a cluster cannot be moved
            "ALEXANDRIA_TOPIC_PREFIX", // a cluster has a broker to itself
            "ALEXANDRIA_NATIVE",
            "ALEXANDRIA_SANDBOX_DELAY",
            "ALEXANDRIA_STARTUP_CACHE");

    /** Counted from the first time on. */
    private static final Set<String> ONLY_WHEN_IT_HAPPENS = Set.of("alexandria_dead_letters_total");

    private final Trial trial;

    RunningShopTest(Trial trial) {
        this.trial = trial;
    }

    @ParameterizedTest
    @EnumSource
    void everyProbeIsAnswered(Overlay overlay) {
        for (Resource service : overlay.all("Deployment")) {
            for (String probe : Set.of("startupProbe", "readinessProbe", "livenessProbe")) {
                var request = service.container().path(probe).path("httpGet");
                assertEquals("management", request.path("port").asText(), service::toString);
                assertEquals(
                        200, ask(service.name(), request.path("path").asText()).status(), service + " " + probe);
            }
        }
    }

    /** Fails when the launcher tells services something that nobody tells them in a cluster. */
    @ParameterizedTest
    @EnumSource
    void whatTheLauncherTellsIsToldInAClusterToo(Overlay overlay) {
        Set<String> told = overlay.all("Deployment").stream()
                .flatMap(service -> Told.in(overlay, service).names().stream())
                .collect(toSet());
        assertEquals(
                Set.of(),
                BuiltService.all()
                        .flatMap(service -> toldByTheLauncher(service.toString()))
                        .filter(Predicate.not(told::contains))
                        .filter(Predicate.not(ONLY_ON_ONE_MACHINE::contains))
                        .collect(toSet()));
    }

    @Test
    void whatTheDashboardShowsAndTheAlertsWatchIsCounted() {
        trial.shop().visitor().get("/api/v1/books?q=lighthouse").expect(200); // the first search is counted, too
        Set<String> counted = BuiltService.all()
                .flatMap(service -> ask(service.toString(), "/q/metrics").body().lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(toSet());
        assertEquals(
                Set.of(),
                Stream.concat(Metrics.inAlerts(), Metrics.inDashboard())
                        .filter(name -> !name.startsWith("kube_")) // counted by kube-state-metrics
                        .filter(Predicate.not(counted::contains))
                        .filter(Predicate.not(ONLY_WHEN_IT_HAPPENS::contains))
                        .collect(toCollection(TreeSet::new)));
    }

    /** But for its memory, which is the container's. */
    @Test
    @DisabledIfEnvironmentVariable(named = "ALEXANDRIA_NATIVE", matches = "on", disabledReason = "No Java machine runs")
    void imagesRunTheJavaMachineAsTheLauncherDoes() throws IOException {
        String image = Project.read("k8s/jvm.Containerfile");
        List<String> options = StartedWith.of(trial.premises().pid("orders")).command().stream()
                .filter(word -> word.matches("(-XX:|-Xss|--).*"))
                .filter(word -> !word.startsWith("-XX:AOTCache"))
                .toList();
        assertTrue(options.size() > 4, options::toString);
        options.forEach(option -> assertTrue(image.contains("\"" + option + "\""), option));
        String rehearsal = Project.read("k8s/rehearse.sh");
        options.stream()
                .filter(option -> option.matches("-XX:\\+Use.*|--.*")) // on which a start-up cache depends
                .forEach(option -> assertTrue(rehearsal.contains(" " + option + " "), option));
    }

    /** But where its spans go, which the stories tell it. */
    private Stream<String> toldByTheLauncher(String service) {
        try {
            return StartedWith.of(trial.premises().pid(service)).environment().keySet().stream()
                    .filter(variable -> variable.matches("(QUARKUS_(?!OTEL)|KAFKA_|ALEXANDRIA_|MALLOC_).*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Http.Answer ask(String service, String path) {
        try {
            String port =
                    StartedWith.of(trial.premises().pid(service)).environment().get("QUARKUS_MANAGEMENT_PORT");
            return Http.get(Integer.parseInt(port), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
