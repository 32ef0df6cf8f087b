package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.local.servers.Trial.whileRunning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;

class PostgresTest {
    @TempDir
    Path home;

    @Test
    void keepsItsRowsSafely() throws Exception {
        Postgres postgres = new Postgres(Trial.in(home), Ports.free(), Durability.KEPT);
        whileRunning(postgres, () -> {
            postgres.prepareFor("orders");
            postgres.prepareFor("orders"); // is there already
            assertEquals("on", query(postgres, "SHOW fsync"));
            assertEquals("on", query(postgres, "SHOW synchronous_commit"));
            execute(postgres, "CREATE TABLE book AS SELECT 'The Alchemist' AS title");
        });
        whileRunning(postgres, () -> assertEquals("The Alchemist", query(postgres, "SELECT title FROM book")));
    }

    @Test
    void startsThoughTheProcessInItsLockIsSomebodyElseNow() throws Exception {
        Postgres postgres = new Postgres(Trial.in(home), Ports.free(), Durability.THROWAWAY);
        whileRunning(postgres, () -> {});
        Path data = home.resolve("postgresql");
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");
        whileRunning(postgres, () -> assertTrue(postgres.isRunning()));
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String query(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var rows = connection.createStatement().executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static Connection connect(Postgres postgres) throws SQLException {
        Map<String, String> settings = postgres.settingsFor("orders");
        return DriverManager.getConnection(
                settings.get("QUARKUS_DATASOURCE_JDBC_URL"), settings.get("QUARKUS_DATASOURCE_USERNAME"), "");
    }
}
