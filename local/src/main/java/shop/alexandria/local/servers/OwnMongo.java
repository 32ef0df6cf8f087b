package shop.alexandria.local.servers;

import java.util.Map;

/** A MongoDB the user runs: the database of a service is called like the one given, plus the service's name. */
public record OwnMongo(String connectionString, String database) implements Store {
    /** Without a database of its own the connection string may name one: {@code mongodb://host:port/database?options}. */
    public static OwnMongo at(String connectionString) {
        String named = connectionString.replaceFirst("^[^:]+://[^/?]*/?", "").replaceFirst("[?].*", "");
        return new OwnMongo(connectionString, named.isEmpty() ? "alexandria" : named);
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of(
                "QUARKUS_MONGODB_CONNECTION_STRING",
                connectionString,
                "QUARKUS_MONGODB_DATABASE",
                database + "_" + service);
    }
}
