package shop.alexandria.manifests;

/** Kinds of servers that services talk to: by which library, and told by which variable where it is. */
enum Store {
    POSTGRESQL("io.quarkus.quarkus-jdbc-postgresql", "QUARKUS_DATASOURCE_JDBC_URL"),
    MONGODB("io.quarkus.quarkus-mongodb-client", "QUARKUS_MONGODB_CONNECTION_STRING"),
    REDIS("io.quarkus.quarkus-redis-client", "QUARKUS_REDIS_HOSTS"),
    KAFKA("io.quarkus.quarkus-kafka-client", "KAFKA_BOOTSTRAP_SERVERS"),
    MAIL("io.quarkus.quarkus-mailer", "QUARKUS_MAILER_HOST");

    private final String library;
    private final String address;

    Store(String library, String address) {
        this.library = library;
        this.address = address;
    }

    String library() {
        return library;
    }

    String address() {
        return address;
    }
}
