package shop.alexandria.manifests;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever names something else names something that is there. */
@ExtendWith(WhenKustomizeIsThere.class)
class ReferencesTest {
    /** Secrets that operators make. */
    private static final Set<String> MADE_BY_OPERATORS = Set.of(
            "mongodb-users/connectionString.standard",
            "mongodb-inventory/connectionString.standard",
            "kafka-gateway/sasl.jaas.config",
            "kafka-users/sasl.jaas.config",
            "kafka-inventory/sasl.jaas.config",
            "kafka-orders/sasl.jaas.config",
            "kafka-publishers/sasl.jaas.config",
            "kafka-reporting/sasl.jaas.config");

    @Test
    void everySecretOfTheLocalOverlayIsInIt() {
        Set<String> there = Overlay.LOCAL.all("Secret").stream()
                .flatMap(secret ->
                        Resource.texts(secret.at("data")).keySet().stream().map(key -> secret.name() + "/" + key))
                .collect(toCollection(TreeSet::new));
        TreeSet<String> missing = secrets(Overlay.LOCAL);
        missing.removeAll(there);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noSecretOfProductionIsInARepositoryAndEachIsDocumented() {
        assertEquals(0, Overlay.PRODUCTION.all("Secret").size());
        TreeSet<String> wanted = secrets(Overlay.PRODUCTION);
        wanted.removeAll(MADE_BY_OPERATORS);
        TreeSet<String> documented = documentedSecrets();
        wanted.removeAll(documented);
        assertEquals(Set.of(), wanted);
    }

    @ParameterizedTest
    @EnumSource
    void everySelectorFindsThePodsOfItsService(Overlay overlay) {
        BuiltService.all().map(BuiltService::toString).forEach(service -> {
            Map<String, String> pod = overlay.get("Deployment", service).podLabels();
            assertSelects(overlay.get("Deployment", service).at("spec.selector.matchLabels"), pod);
            assertSelects(overlay.get("Service", service).at("spec.selector"), pod);
            overlay.find("PodDisruptionBudget", service)
                    .ifPresent(budget -> assertSelects(budget.at("spec.selector.matchLabels"), pod));
        });
        overlay.all("Job")
                .forEach(job -> overlay.all("Service")
                        .forEach(service -> assertTrue(
                                !job.podLabels()
                                        .entrySet()
                                        .containsAll(Resource.texts(service.at("spec.selector"))
                                                .entrySet()),
                                () -> service + " would lead to " + job)));
    }

    @Test
    void everyServiceOfProductionIsScaledAndProtected() {
        BuiltService.all().map(BuiltService::toString).forEach(service -> {
            Resource scaling = Overlay.PRODUCTION.get("HorizontalPodAutoscaler", service);
            assertEquals(service, scaling.at("spec.scaleTargetRef.name").asText());
            assertTrue(scaling.at("spec.minReplicas").asInt() >= 2, service);
            assertTrue(
                    Overlay.PRODUCTION
                            .get("Deployment", service)
                            .at("spec.replicas")
                            .isMissingNode(),
                    service);
            assertEquals(
                    1,
                    Overlay.PRODUCTION
                            .get("PodDisruptionBudget", service)
                            .at("spec.maxUnavailable")
                            .asInt());
        });
    }

    /** By the names of services, in the addresses that everybody is told. */
    @ParameterizedTest
    @EnumSource
    void everyAddressInsideIsAServices(Overlay overlay) {
        Told.in(overlay, overlay.get("Deployment", "gateway")).together().forEach((variable, value) -> {
            if (variable.startsWith("ALEXANDRIA_SERVICES_")) {
                String[] address = value.replace("http://", "").split(":");
                JsonNode ports = overlay.get("Service", address[0]).at("spec.ports");
                assertTrue(ports.findValuesAsText("port").contains(address[1]), variable);
            }
        });
    }

    private static void assertSelects(JsonNode selector, Map<String, String> pod) {
        assertTrue(selector.size() > 0);
        assertTrue(pod.entrySet().containsAll(Resource.texts(selector).entrySet()), selector::toString);
    }

    private static TreeSet<String> secrets(Overlay overlay) {
        return overlay.resources().stream()
                .flatMap(resource -> resource.json().findValues("secretKeyRef").stream())
                .map(reference -> reference.path("name").asText() + "/"
                        + reference.path("key").asText())
                .collect(toCollection(TreeSet::new));
    }

    /** The rows of the README's table, {@code | `users` | `signing-keys`, `owner-email` | ... |}. */
    private static TreeSet<String> documentedSecrets() {
        return Project.read("k8s/README.md")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .flatMap(row -> quoted(row[1]).flatMap(name -> quoted(row[2]).map(key -> name + "/" + key)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> quoted(String cell) {
        return Arrays.stream(cell.split("[`, ]+")).filter(word -> !word.isBlank());
    }
}
