package shop.alexandria.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.local.files.Unpacked;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.Program;

/** The files of a PostgreSQL, and how it is run on them. */
record PostgresCluster(PostgresPrograms programs, Path folder, Durability durability) {
    static final String SUPERUSER = "alexandria";

    /** Makes it when it is not there. */
    Program program(int port, Path log) {
        programs.extract();
        Disguise disguise = Disguise.available();
        Unpacked.once(folder, draft -> initialise(draft, disguise));
        disguise.handOver(folder);
        removeStaleLock();
        List<String> command = new ArrayList<>(programs.command(disguise, "postgres"));
        command.addAll(List.of("-D", folder.toString(), "-p", Integer.toString(port)));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return Program.of(command, folder, log).stoppedBy(Program.Signal.INT);
    }

    private void initialise(Path draft, Disguise disguise) {
        disguise.handOver(draft);
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin", // sorts and folds alike on every machine
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (durability == Durability.THROWAWAY) {
            arguments.add("--no-sync");
        }
        programs.run(disguise, "initdb", arguments);
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

    /**
     * PostgreSQL does not start while the process noted in its folder seems alive. After a crash of the machine that number may
     * be anybody's; who starts us holds the folder, so only a PostgreSQL counts.
     */
    private void removeStaleLock() {
        Path lock = folder.resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && !isPostgres(noted(lock))) {
                Files.delete(lock);
            }
        } catch (IOException | NumberFormatException _) {
            // PostgreSQL itself judges it then.
        }
    }

    private static long noted(Path lock) throws IOException {
        try (Stream<String> lines = Files.lines(lock)) {
            return Long.parseLong(lines.findFirst().orElse("0"));
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
