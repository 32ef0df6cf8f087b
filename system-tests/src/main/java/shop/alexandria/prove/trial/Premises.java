package shop.alexandria.prove.trial;

import java.net.URI;
import java.util.Map;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.ProcessIdentity;
import shop.alexandria.local.servers.OwnPostgres;
import shop.alexandria.local.servers.Postgres;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.shop.Environment;
import shop.alexandria.local.shop.PartRecord;
import shop.alexandria.local.shop.PartState;
import shop.alexandria.local.shop.RunFolder;
import shop.alexandria.local.shop.Secrets;
import shop.alexandria.people.Carrier;
import shop.alexandria.people.Login;
import shop.alexandria.people.Shop;

/**
 * A running shop from behind: where its stores are, found by the notes in its data folder.
 *
 * @param settings the environment it was opened with
 */
public record Premises(DataFolder data, Map<String, String> settings) {
    /** As its customers and its owner meet it. */
    public Shop shop() {
        shop.alexandria.local.shop.Login owner = secrets().owner();
        int port = new RunFolder(data).running().orElseThrow().port();
        return new Shop(URI.create(Ports.url(port)), new Login(owner.email(), owner.password()));
    }

    public Database database(String service) {
        Map<String, String> told = settings.containsKey("QUARKUS_DATASOURCE_JDBC_URL")
                ? new OwnPostgres(
                                setting("QUARKUS_DATASOURCE_JDBC_URL"),
                                setting("QUARKUS_DATASOURCE_USERNAME"),
                                setting("QUARKUS_DATASOURCE_PASSWORD"))
                        .settingsFor(service)
                : Postgres.settings(part("postgresql").port(), service);
        return new Database(
                told.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                told.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
                told.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
    }

    public Redis redis() {
        String given = setting("QUARKUS_REDIS_HOSTS");
        return new Redis(URI.create(
                given.isEmpty() ? "redis://127.0.0.1:" + part("redis").port() : given));
    }

    public Documents documents() {
        String given = setting("QUARKUS_MONGODB_CONNECTION_STRING");
        return new Documents(
                given.isEmpty() ? "mongodb://127.0.0.1:" + part("mongodb").port() : given);
    }

    /** Where Kafka is reached. */
    public String broker() {
        String given = setting("KAFKA_BOOTSTRAP_SERVERS");
        return given.isEmpty() ? "127.0.0.1:" + part("kafka").port() : given;
    }

    public String topic(String name) {
        return setting("ALEXANDRIA_TOPIC_PREFIX") + name;
    }

    public Provider provider() {
        return new Provider(
                URI.create(Ports.url(part("payments").port())), secrets().get("ALEXANDRIA_PAYMENTS_API_KEY"));
    }

    public Carrier carrier() {
        return new Carrier(shop().visitor(), secrets().get("ALEXANDRIA_CARRIER_WEBHOOK_SECRET"));
    }

    /** The process of a server or service; 0 while it has none. */
    public long pid(String part) {
        ProcessIdentity process = part(part).process();
        return process == null ? 0 : process.pid();
    }

    public boolean isUp(String part) {
        return part(part).state() == PartState.UP && pid(part) != 0;
    }

    /** Has whoever runs the shop start at once what is down. */
    public void wake() {
        new RunFolder(data).wake();
    }

    private PartRecord part(String name) {
        return new RunFolder(data)
                .running().orElseThrow().parts().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private Secrets secrets() {
        return Secrets.in(data, new Environment(settings));
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
