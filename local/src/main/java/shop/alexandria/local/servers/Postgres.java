package shop.alexandria.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.alexandria.local.files.Unpacked;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.Program;
import shop.alexandria.local.processes.ProgramPart;
import shop.alexandria.local.processes.StartFailed;

/** PostgreSQL, with one database per service. */
public final class Postgres extends ProgramPart implements Server {
    private static final Duration UNTIL_IT_ANSWERS = Duration.ofSeconds(90);

    private static final String USER = "alexandria";

    private final PostgresPrograms programs;
    private final Path folder;
    private final Durability durability;

    public Postgres(Places places, int port, Durability durability) {
        super("postgresql", port, places.logs());
        this.programs = new PostgresPrograms(places.programs());
        this.folder = places.data("postgresql");
        this.durability = durability;
    }

    @Override
    public void start() {
        prepare();
        launch(program(), UNTIL_IT_ANSWERS, this::answers);
    }

    private void prepare() {
        programs.extract();
        Unpacked.once(folder, draft -> programs.run("initdb", initialisation(draft)));
        removeStaleLock();
    }

    /**
     * PostgreSQL does not start while the process noted in its folder seems alive. After a crash of the machine that number may
     * be anybody's; who starts us holds the folder, so only a PostgreSQL counts.
     */
    private void removeStaleLock() {
        Path lock = folder.resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(lock)) {
            long pid = Long.parseLong(lines.findFirst().orElse("0"));
            boolean stale = ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isEmpty();
            if (stale) {
                Files.delete(lock);
            }
        } catch (IOException | NumberFormatException _) {
            // There is none, or one that PostgreSQL itself judges better.
        }
    }

    private static List<String> initialisation(Path draft) {
        // The built-in locale sorts and folds alike on every machine.
        return List.of(
                "--pgdata=" + draft,
                "--username=" + USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions",
                "--no-sync");
    }

    private Program program() {
        List<String> command = new ArrayList<>(programs.command("postgres"));
        command.addAll(List.of("-D", folder.toString(), "-p", Integer.toString(port())));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return Program.of(command, folder, log()).stoppedBy(Program.Signal.INT);
    }

    private List<String> settings() {
        String waitForDisk = durability == Durability.KEPT ? "on" : "off";
        return List.of(
                "listen_addresses=" + Ports.HOST,
                "unix_socket_directories=",
                "max_connections=300",
                "fsync=" + waitForDisk,
                "synchronous_commit=" + waitForDisk,
                "full_page_writes=" + waitForDisk,
                "timezone=UTC",
                "log_timezone=UTC");
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
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(database),
                "QUARKUS_DATASOURCE_USERNAME", USER,
                "QUARKUS_DATASOURCE_PASSWORD", USER);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), USER, USER);
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, port(), database);
    }
}
