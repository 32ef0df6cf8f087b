package shop.alexandria.local.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@link TestServers} started beside this Java machine; they end with it, or when they are closed. */
public final class OwnServers implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;

    private final Path folder;
    private final Process process;

    private OwnServers(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Returns when all of them can be reached; their output goes to the log. */
    public static OwnServers start(Path project, Path log) {
        Path target = project.resolve("local/target");
        Path folder = target.resolve("test-servers")
                .resolve(Abandoned.nameOf(ProcessHandle.current().pid()));
        OwnServers servers = new OwnServers(folder, launch(target, folder, log));
        // Also keeps the process, so its standard input, from being collected: that would end it.
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        servers.awaitAddresses(log);
        return servers;
    }

    /** The file that tells where they are. */
    public Path addresses() {
        return folder.resolve("servers.properties");
    }

    /** Returns when they have stopped, and their data are gone. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static Process launch(Path target, Path folder, Path log) {
        String classPath = target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                "shop.alexandria.local.testing.TestServers",
                folder.toString());
        try {
            Files.createDirectories(log.getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAddresses(Path log) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!Files.exists(addresses())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The test servers did not start; see " + log);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test servers start", e);
        }
    }
}
