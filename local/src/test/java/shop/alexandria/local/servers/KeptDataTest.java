package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;

class KeptDataTest {
    private static final Path PROGRAMS = Path.of("target/test-servers/programs").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void postgresqlKeepsItsRows() throws Exception {
        Server postgres = new Postgres(places(), Ports.free(), Durability.KEPT);
        postgres.start();
        postgres.prepareFor("orders");
        String url = postgres.settingsFor("orders").get("QUARKUS_DATASOURCE_JDBC_URL");
        try (var connection = DriverManager.getConnection(url, "alexandria", "")) {
            connection.createStatement().execute("CREATE TABLE book AS SELECT 'The Alchemist' AS title");
        }
        restart(postgres);
        try (var connection = DriverManager.getConnection(url, "alexandria", "");
                var books = connection.createStatement().executeQuery("SELECT title FROM book")) {
            assertTrue(books.next());
            assertEquals("The Alchemist", books.getString(1));
        } finally {
            postgres.stop();
        }
    }

    @Test
    void aKilledServerIsNotRunningAndStartsAgain() {
        Server redis = new Redis(places(), Ports.free(), 16);
        redis.start();
        ProcessHandle.of(redis.pid()).orElseThrow().destroyForcibly();
        ProcessHandle.of(redis.pid()).ifPresent(process -> process.onExit().join());
        assertFalse(redis.isRunning());
        redis.start();
        assertTrue(redis.isRunning());
        redis.stop();
    }

    private static void restart(Server server) {
        server.stop();
        assertFalse(server.isRunning());
        server.start();
    }

    private Places places() {
        return new Places(home, PROGRAMS);
    }
}
