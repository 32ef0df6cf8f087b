package shop.alexandria.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Gives a child a session of its own, so that Ctrl-C reaches only us and we decide the order of stopping, and asks the
 * kernel to stop the child when we die. Linux can do both; elsewhere the next run clears up by its records.
 */
final class Leash {
    // The kernel watches the thread that started the child, not the process: this one lives as long as we do.
    private static final ExecutorService SPAWNER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("spawner").daemon().factory());

    private static final boolean DIES_WITH_US =
            Command.run("setpriv", "--pdeathsig", "TERM", "true").succeeded();

    private Leash() {}

    static List<String> on(Program program) {
        List<String> command = new ArrayList<>(OwnSession.prefix());
        if (DIES_WITH_US) {
            command.addAll(
                    List.of("setpriv", "--pdeathsig", program.stopSignal().name()));
        }
        command.addAll(program.command());
        return command;
    }

    static Process spawn(ProcessBuilder builder) {
        return CompletableFuture.supplyAsync(() -> start(builder), SPAWNER).join();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
