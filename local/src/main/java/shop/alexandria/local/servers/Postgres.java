package shop.alexandria.local.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.ProgramPart;
import shop.alexandria.local.processes.StartFailed;

/** PostgreSQL, with one database per service. */
public final class Postgres extends ProgramPart implements Server {
    private static final Duration UNTIL_IT_ANSWERS = Duration.ofMinutes(3);

    private final PostgresCluster cluster;

    public Postgres(Places places, int port, Durability durability) {
        super("postgresql", port, places.logs());
        this.cluster =
                new PostgresCluster(new PostgresPrograms(places.programs()), places.data("postgresql"), durability);
    }

    @Override
    public void start() {
        launch(cluster.program(port(), log()), UNTIL_IT_ANSWERS, this::answers);
    }

    private boolean answers() throws SQLException {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        }
    }

    @Override
    public void prepareFor(String database) {
        try (Connection connection = connect();
                var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                connection.createStatement().execute("CREATE DATABASE \"%s\"".formatted(database));
            }
        } catch (SQLException e) {
            throw new StartFailed("Could not create the database " + database, e);
        }
    }

    @Override
    public Map<String, String> settingsFor(String database) {
        return settings(port(), database);
    }

    /** How a database of such a server is reached. */
    public static Map<String, String> settings(int port, String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(port, database),
                "QUARKUS_DATASOURCE_USERNAME", PostgresCluster.SUPERUSER,
                "QUARKUS_DATASOURCE_PASSWORD", PostgresCluster.SUPERUSER);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url(port(), "postgres"), PostgresCluster.SUPERUSER, PostgresCluster.SUPERUSER);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, port, database);
    }
}
