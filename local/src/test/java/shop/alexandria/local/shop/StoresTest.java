package shop.alexandria.local.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.servers.Places;

class StoresTest {
    private static final Places SOMEWHERE = new Places(Path.of("data"), Path.of("programs"));

    @Test
    void areAllEmbeddedWhenNothingIsSaid() {
        assertEquals(List.of("kafka", "postgresql", "redis", "mongodb", "mail"), embedded(Map.of()));
    }

    @Test
    void leaveOutWhatTheUserRuns() {
        assertEquals(
                List.of("redis", "mail"),
                embedded(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db.local/shop",
                        "MONGODB_URI", "mongodb://db.local",
                        "KAFKA_BOOTSTRAP_SERVERS", "kafka.local:9092")));
    }

    @Test
    void passOnTheAddressOfWhatTheUserRuns() {
        Stores stores = Stores.choose(new Environment(Map.of("QUARKUS_REDIS_HOSTS", "redis://own:6379")), SOMEWHERE);
        assertEquals(
                Map.of("QUARKUS_REDIS_HOSTS", "redis://own:6379"),
                stores.redis().settingsFor("gateway"));
    }

    private static List<String> embedded(Map<String, String> environment) {
        return Stores.choose(new Environment(environment), SOMEWHERE).embedded().stream()
                .map(Part::name)
                .toList();
    }
}
