package shop.alexandria.local.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Empty stores of one's own on the shared servers, as the settings that lead there. */
final class FreshStores {
    private final Properties servers;
    private final String name;

    private FreshStores(Properties servers, String name) {
        this.servers = servers;
        this.name = name;
    }

    static Map<String, String> on(Properties servers, String name) {
        FreshStores stores = new FreshStores(servers, name);
        Map<String, String> settings = new HashMap<>(stores.postgres());
        settings.put("quarkus.mongodb.connection-string", stores.address("QUARKUS_MONGODB_CONNECTION_STRING"));
        settings.put("quarkus.mongodb.database", name);
        settings.put("quarkus.redis.hosts", new FreshRedis(stores.address("QUARKUS_REDIS_HOSTS")).database());
        settings.put("kafka.bootstrap.servers", stores.address("KAFKA_BOOTSTRAP_SERVERS"));
        settings.put("alexandria.topic-prefix", name + ".");
        settings.put("quarkus.mailer.host", stores.address("QUARKUS_MAILER_HOST"));
        settings.put("quarkus.mailer.port", stores.address("QUARKUS_MAILER_PORT"));
        return settings;
    }

    private Map<String, String> postgres() {
        return FreshDatabase.availableDriver()
                .map(driver -> new FreshDatabase(
                                driver,
                                address("QUARKUS_DATASOURCE_JDBC_URL"),
                                address("QUARKUS_DATASOURCE_USERNAME"),
                                address("QUARKUS_DATASOURCE_PASSWORD"))
                        .create(name.replace('-', '_')))
                .orElse(Map.of());
    }

    private String address(String key) {
        return servers.getProperty(key);
    }
}
