package shop.alexandria.local.shop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.servers.DocumentStore;
import shop.alexandria.local.servers.Durability;
import shop.alexandria.local.servers.Kafka;
import shop.alexandria.local.servers.MailSink;
import shop.alexandria.local.servers.OwnMongo;
import shop.alexandria.local.servers.OwnPostgres;
import shop.alexandria.local.servers.OwnServer;
import shop.alexandria.local.servers.Places;
import shop.alexandria.local.servers.Postgres;
import shop.alexandria.local.servers.Redis;
import shop.alexandria.local.servers.Server;
import shop.alexandria.local.servers.Store;

/** Where the services keep their data: embedded servers, except for those the user has named in the usual variables. */
record Stores(Store rows, Store documents, Store redis, Store kafka, Store mail) {
    private static final int REDIS_DATABASES = 16;

    static Stores choose(Environment environment, Places places) {
        return new Stores(
                rows(environment, places),
                documents(environment, places),
                environment
                        .get("QUARKUS_REDIS_HOSTS")
                        .<Store>map(hosts -> new OwnServer(Map.of("QUARKUS_REDIS_HOSTS", hosts)))
                        .orElseGet(() -> new Redis(places, Ports.free(), REDIS_DATABASES)),
                environment
                        .get("KAFKA_BOOTSTRAP_SERVERS")
                        .<Store>map(servers -> new OwnServer(Map.of("KAFKA_BOOTSTRAP_SERVERS", servers)))
                        .orElseGet(() -> new Kafka(places, Ports.free(), Ports.free())),
                environment
                        .get("QUARKUS_MAILER_HOST")
                        .<Store>map(host -> new OwnServer(Map.of("QUARKUS_MAILER_HOST", host)))
                        .orElseGet(() -> new MailSink(places, Ports.free())));
    }

    private static Store rows(Environment environment, Places places) {
        return environment
                .get("QUARKUS_DATASOURCE_JDBC_URL")
                .<Store>map(url -> new OwnPostgres(
                        url,
                        environment.get("QUARKUS_DATASOURCE_USERNAME", ""),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD", "")))
                .orElseGet(() -> new Postgres(places, Ports.free(), Durability.KEPT));
    }

    private static Store documents(Environment environment, Places places) {
        return environment
                .get("QUARKUS_MONGODB_CONNECTION_STRING")
                .or(() -> environment.get("MONGODB_URI"))
                .<Store>map(uri -> environment
                        .get("QUARKUS_MONGODB_DATABASE")
                        .map(database -> new OwnMongo(uri, database))
                        .orElseGet(() -> OwnMongo.at(uri)))
                .orElseGet(() -> new DocumentStore(places, Ports.free()));
    }

    /** The embedded ones among them, the slowest starter first. */
    List<Server> embedded() {
        return Stream.of(kafka, rows, redis, documents, mail)
                .filter(Server.class::isInstance)
                .map(Server.class::cast)
                .toList();
    }
}
