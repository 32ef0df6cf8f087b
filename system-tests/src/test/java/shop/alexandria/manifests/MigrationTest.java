package shop.alexandria.manifests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Trial;
import shop.alexandria.stories.OpenShop;
import shop.alexandria.stories.StartedWith;

/** The Jobs of the overlay production: told as they are, a service migrates and ends. */
@ExtendWith({WhenKustomizeIsThere.class, OpenShop.class})
class MigrationTest {
    private static final String NOBODY = "127.0.0.1:9";

    private final Trial trial;

    MigrationTest(Trial trial) {
        this.trial = trial;
    }

    @Test
    void aJobMigratesAndEndsAndTheServiceStartsNoSooner() throws Exception {
        Database empty = emptyDatabase();
        assertFalse(succeeds("orders", asADeployment(empty)), "started without its schema");
        assertEquals(0, migrations(empty));

        assertTrue(succeeds("orders", asAJob(empty)), "did not end well");
        assertEquals(migrations(trial.premises().database("orders")), migrations(empty));

        Map<String, String> looked = asADeployment(empty);
        looked.put("QUARKUS_INIT_AND_EXIT", "true"); // it would go on for good
        assertTrue(succeeds("orders", looked), "did not accept its schema");
    }

    private static Map<String, String> asAJob(Database database) {
        return told(
                database,
                Overlay.PRODUCTION.all("Job").stream()
                        .filter(job -> job.name().startsWith("migrate-orders"))
                        .findFirst()
                        .orElseThrow());
    }

    private static Map<String, String> asADeployment(Database database) {
        return told(database, Overlay.PRODUCTION.get("Deployment", "orders"));
    }

    /** What decides of migrations is said by the manifests; nobody is where Kafka should be. */
    private static Map<String, String> told(Database database, Resource workload) {
        Map<String, String> told = new HashMap<>();
        Told.in(Overlay.PRODUCTION, workload).together().forEach((variable, value) -> {
            if (variable.startsWith("QUARKUS_FLYWAY_") || variable.equals("QUARKUS_INIT_AND_EXIT")) {
                told.put(variable, value);
            }
        });
        told.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        told.put("KAFKA_BOOTSTRAP_SERVERS", NOBODY);
        told.put("QUARKUS_HTTP_PORT", "0");
        told.put("QUARKUS_MANAGEMENT_PORT", "0");
        return told;
    }

    private boolean succeeds(String service, Map<String, String> told) throws IOException, InterruptedException {
        Path log = Path.of("target/migration.log").toAbsolutePath();
        Process process =
                StartedWith.of(trial.premises().pid(service)).again(told, log).start();
        try {
            assertTrue(process.waitFor(3, MINUTES), () -> "goes on and on: " + log);
            String said = Files.readString(log);
            assertFalse(said.contains("Listening on"), said);
            return process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private Database emptyDatabase() throws SQLException {
        Database orders = trial.premises().database("orders");
        String name = "migrated_" + System.nanoTime();
        try (Connection connection = DriverManager.getConnection(orders.url(), orders.user(), orders.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new Database(
                orders.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), orders.user(), orders.password());
    }

    private static long migrations(Database database) {
        long tables = database.number("SELECT count(*) FROM pg_tables WHERE tablename = 'flyway_schema_history'");
        return tables == 0 ? 0 : database.number("SELECT count(*) FROM flyway_schema_history WHERE success");
    }
}
