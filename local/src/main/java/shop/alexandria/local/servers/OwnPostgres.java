package shop.alexandria.local.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import shop.alexandria.local.processes.StartFailed;

/** A PostgreSQL server the user runs: the database of a service is called like the one given, plus the service's name. */
public record OwnPostgres(String url, String user, String password) implements Store {
    private static final String DUPLICATE_DATABASE = "42P04";

    @Override
    public void prepareFor(String service) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE \"%s\"".formatted(database(service)));
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw new StartFailed(
                        "Your PostgreSQL (QUARKUS_DATASOURCE_JDBC_URL=%s) has no database %s, and it could not be created: %s"
                                .formatted(url, database(service), e.getMessage()),
                        e);
            }
        }
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                beforeDatabase() + database(service) + afterDatabase(),
                "QUARKUS_DATASOURCE_USERNAME",
                user,
                "QUARKUS_DATASOURCE_PASSWORD",
                password);
    }

    private String database(String service) {
        String given = url.substring(
                beforeDatabase().length(), url.length() - afterDatabase().length());
        return given + "_" + service;
    }

    private String beforeDatabase() {
        return url.substring(
                0, url.lastIndexOf('/', url.length() - afterDatabase().length()) + 1);
    }

    private String afterDatabase() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? "" : url.substring(parameters);
    }
}
