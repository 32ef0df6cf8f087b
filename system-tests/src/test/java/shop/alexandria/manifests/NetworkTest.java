package shop.alexandria.manifests;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network has exactly the ways that the services' configuration needs. */
@ExtendWith(WhenKustomizeIsThere.class)
class NetworkTest {
    private static final Pattern SERVICE = Pattern.compile("alexandria\\.services\\.([a-z]+)\\.(management-)?url");

    @ParameterizedTest
    @EnumSource
    void everyPodIsShutByDefault(Overlay overlay) {
        Network network = Network.of(overlay);
        Stream.of("Deployment", "StatefulSet", "Job")
                .flatMap(kind -> overlay.all(kind).stream())
                .forEach(workload -> assertTrue(network.shuts(workload.podLabels()), workload::toString));
    }

    @ParameterizedTest
    @EnumSource
    void servicesReachTheServicesTheyAreConfiguredToCall(Overlay overlay) {
        assertEquals(
                ways(NetworkTest::calls),
                waysThatLead(overlay, BuiltService.all().flatMap(NetworkTest::doors)));
    }

    @Test
    void servicesReachTheServersTheyHaveALibraryFor() {
        Map<Store, Door> servers = Map.of(
                Store.POSTGRESQL, server("postgresql", 5432),
                Store.MONGODB, server("mongodb", 27017),
                Store.REDIS, server("redis", 6379),
                Store.KAFKA, server("kafka", 9092),
                Store.MAIL, server("mail", 1025));
        assertStoresAreReached(Overlay.LOCAL, servers);
    }

    @Test
    void servicesReachTheServersThatOperatorsRun() {
        Map<Store, Door> servers = Map.of(
                Store.POSTGRESQL, new Door("postgresql", Map.of("cnpg.io/cluster", "postgresql"), 5432),
                Store.MONGODB, new Door("mongodb", Map.of("app", "mongodb-svc"), 27017),
                Store.REDIS, new Door("redis", Map.of("app", "redis"), 6379),
                Store.KAFKA,
                        new Door(
                                "kafka",
                                Map.of("strimzi.io/cluster", "kafka", "strimzi.io/broker-role", "true"),
                                9093));
        assertStoresAreReached(Overlay.PRODUCTION, servers);
        Network network = Network.of(Overlay.PRODUCTION);
        Door sentinel = new Door("sentinel", Map.of("app", "redis-sentinel"), 26379);
        BuiltService.all()
                .forEach(service -> assertEquals(
                        service.uses(Store.REDIS),
                        network.leads(labels(Overlay.PRODUCTION, service), sentinel.labels(), sentinel.port())));
    }

    @Test
    void onlyPaymentsAndLettersLeaveTheCluster() {
        Network network = Network.of(Overlay.PRODUCTION);
        BuiltService.all().forEach(service -> {
            Map<String, String> pod = labels(Overlay.PRODUCTION, service);
            boolean pays = service.properties().values().containsKey("quarkus.rest-client.payments.url");
            assertEquals(pays, network.leadsOutside(pod, 443), service::toString);
            boolean writes = service.uses(Store.MAIL);
            assertEquals(writes, network.leadsOutside(pod, 587), service::toString);
        });
    }

    private static void assertStoresAreReached(Overlay overlay, Map<Store, Door> servers) {
        Set<String> wanted =
                ways(service -> servers.keySet().stream().filter(service::uses).map(servers::get));
        assertEquals(wanted, waysThatLead(overlay, servers.values().stream()));
    }

    private static Set<String> ways(Function<BuiltService, Stream<Door>> destinations) {
        return BuiltService.all()
                .flatMap(service -> destinations.apply(service).map(door -> service + " -> " + door))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> waysThatLead(Overlay overlay, Stream<Door> doors) {
        Network network = Network.of(overlay);
        return doors.flatMap(door -> BuiltService.all()
                        .filter(service -> !service.toString().equals(door.name()))
                        .filter(service -> network.leads(labels(overlay, service), door.labels(), door.port()))
                        .map(service -> service + " -> " + door))
                .collect(toCollection(TreeSet::new));
    }

    /** The doors its properties name, but for its own. */
    private static Stream<Door> calls(BuiltService service) {
        return service.properties().values().entrySet().stream()
                .flatMap(property -> SERVICE.matcher(property.getKey() + " " + property.getValue())
                        .results())
                .filter(found -> !found.group(1).equals(service.toString()))
                .map(found -> door(found.group(1), found.group(2) == null ? "http" : "management"))
                .distinct();
    }

    private static Stream<Door> doors(BuiltService service) {
        return Stream.of(door(service.toString(), "http"), door(service.toString(), "management"))
                // Open to everybody.
                .filter(door -> door.port() != 8080);
    }

    private static Door door(String service, String kind) {
        String port = BuiltService.named(service).properties().values().get("quarkus." + kind + ".port");
        return new Door(
                service,
                Map.of("app.kubernetes.io/name", service, "app.kubernetes.io/part-of", "alexandria"),
                Integer.parseInt(port));
    }

    private static Door server(String name, int port) {
        return new Door(name, Map.of("app.kubernetes.io/name", name, "app.kubernetes.io/component", "server"), port);
    }

    private static Map<String, String> labels(Overlay overlay, BuiltService service) {
        return overlay.get("Deployment", service.toString()).podLabels();
    }

    private record Door(String name, Map<String, String> labels, int port) {
        @Override
        public String toString() {
            return name + ":" + port;
        }
    }
}
