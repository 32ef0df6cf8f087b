package shop.alexandria.local.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts {@link TestServers} beside this Java machine; they end with it. */
final class OwnServers {
    private static final int PATIENCE_SECONDS = 180;

    private OwnServers() {}

    /** Answers the file with their addresses, as soon as all of them can be reached. */
    static Path start(Path root) {
        Path target = root.resolve("local").resolve("target");
        Path folder = target.resolve("test-servers")
                .resolve("of-" + ProcessHandle.current().pid());
        File log = new File("target/test-servers.log").getAbsoluteFile();
        Process process = launch(target, folder, log);
        // Also keeps the process, so its standard input, from being collected: that would end it.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Path addresses = folder.resolve("servers.properties");
        awaitFile(addresses, process, log);
        return addresses;
    }

    private static Process launch(Path target, Path folder, File log) {
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
            Files.createDirectories(log.toPath().getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitFile(Path file, Process process, File log) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!Files.exists(file)) {
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
