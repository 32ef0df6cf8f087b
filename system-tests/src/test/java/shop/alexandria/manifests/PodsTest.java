package shop.alexandria.manifests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.alexandria.prove.proofs.RollingRestart;

/** How the pods of every service are run. */
@ExtendWith(WhenKustomizeIsThere.class)
class PodsTest {
    @ParameterizedTest
    @EnumSource
    void everyServiceHasADeploymentAndNothingElseHas(Overlay overlay) {
        assertEquals(
                BuiltService.all().map(BuiltService::toString).collect(Collectors.toSet()),
                overlay.all("Deployment").stream().map(Resource::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyImageIsOneThatWeBuildInThisVersion(Overlay overlay) {
        for (Resource workload : Stream.of("Deployment", "Job")
                .flatMap(kind -> overlay.all(kind).stream())
                .toList()) {
            String service = workload.name().replaceFirst("^migrate-([a-z]+)-.*", "$1");
            String image = workload.container().path("image").asText();
            assertTrue(
                    image.matches("(registry\\.example\\.com/)?alexandria/%s:%s".formatted(service, Project.version())),
                    image);
        }
        assertTrue(Project.read("k8s/jvm.Containerfile").contains("ARG SERVICE"));
        assertTrue(Project.read("k8s/native.Containerfile").contains("ARG SERVICE"));
    }

    /** A Job cannot be changed, so that each version needs one of its own. */
    @ParameterizedTest
    @EnumSource(names = "PRODUCTION")
    void everyMigrationIsNamedAfterTheVersion(Overlay overlay) {
        String suffix = "-" + Project.version().toLowerCase(Locale.ROOT).replace('.', '-');
        assertEquals(
                BuiltService.all()
                        .filter(service -> service.uses(Store.POSTGRESQL))
                        .map(service -> "migrate-" + service + suffix)
                        .collect(Collectors.toSet()),
                overlay.all("Job").stream().map(Resource::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsRootOrCanBecomeIt(Overlay overlay) {
        for (Resource workload : workloads(overlay)) {
            JsonNode pod = workload.pod();
            JsonNode container = workload.container().path("securityContext");
            assertAll(
                    workload.toString(),
                    () -> assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean()),
                    () -> assertTrue(pod.at("/securityContext/runAsUser").asInt() > 0),
                    () -> assertEquals(
                            "RuntimeDefault",
                            pod.at("/securityContext/seccompProfile/type").asText()),
                    () -> assertFalse(pod.path("automountServiceAccountToken").asBoolean(true)),
                    () -> assertFalse(container.path("allowPrivilegeEscalation").asBoolean(true)),
                    () -> assertEquals(List.of("ALL"), Resource.list(container.at("/capabilities/drop"))),
                    () -> assertEquals(1, pod.path("containers").size()),
                    () -> assertTrue(
                            workload.container().at("/resources/limits").has("memory")),
                    () -> assertTrue(
                            workload.container().at("/resources/requests").has("cpu")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noServiceWritesToItsImage(Overlay overlay) {
        for (Resource workload : Stream.of("Deployment", "Job")
                .flatMap(kind -> overlay.all(kind).stream())
                .toList()) {
            assertTrue(
                    workload.container()
                            .at("/securityContext/readOnlyRootFilesystem")
                            .asBoolean(),
                    workload::toString);
        }
    }

    /** As it was proved: readiness goes down for the delay, then what runs has the time-out; killed is what takes longer. */
    @ParameterizedTest
    @EnumSource
    void whatStopsHasTheTimeItMayTake(Overlay overlay) {
        for (Resource service : overlay.all("Deployment")) {
            Told told = Told.in(overlay, service);
            Duration needed = Duration.parse(told.together().get("QUARKUS_SHUTDOWN_DELAY"))
                    .plus(Duration.parse(told.together().get("QUARKUS_SHUTDOWN_TIMEOUT")));
            long given = service.pod().path("terminationGracePeriodSeconds").asLong();
            assertTrue(given >= needed.plusSeconds(5).toSeconds(), service::toString);
            new RollingRestart()
                    .settings()
                    .forEach((variable, proved) ->
                            assertEquals(proved, told.together().get(variable), variable));
            JsonNode rolling = service.at("spec.strategy.rollingUpdate");
            assertEquals(0, rolling.path("maxUnavailable").asInt(-1), service::toString);
        }
        BuiltService.all()
                .forEach(service ->
                        assertEquals("true", service.properties().values().get("quarkus.shutdown.delay-enabled")));
    }

    @ParameterizedTest
    @EnumSource
    void everyPortIsTheOneTheServiceListensOn(Overlay overlay) {
        BuiltService.all().forEach(service -> {
            Set<String> ports = Set.of(
                    "http " + service.properties().values().get("quarkus.http.port"),
                    "management " + service.properties().values().get("quarkus.management.port"));
            assertEquals(
                    ports, ports(overlay.get("Deployment", service.toString()).container(), "containerPort"));
            assertEquals(ports, ports(overlay.get("Service", service.toString()).at("spec"), "port"));
        });
    }

    private static Set<String> ports(JsonNode owner, String number) {
        return Resource.stream(owner.path("ports"))
                .map(port ->
                        port.path("name").asText() + " " + port.path(number).asInt())
                .collect(Collectors.toSet());
    }

    private static List<Resource> workloads(Overlay overlay) {
        return Stream.of("Deployment", "StatefulSet", "Job")
                .flatMap(kind -> overlay.all(kind).stream())
                .toList();
    }
}
