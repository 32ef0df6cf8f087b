package shop.alexandria.stories;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The launcher's verbs, each as the process that {@code ./alexandria} makes of it, without its building. */
record Launcher(Path data, int port, Map<String, String> environment) {
    private static final Path ROOT =
            Path.of(System.getProperty("alexandria.root", "..")).toAbsolutePath();

    /** Returns when the shop is open. */
    void up() {
        if (run("up", "--detach") != 0) {
            throw new IllegalStateException("The shop did not open:\n" + story());
        }
    }

    /** Harmless when no shop is open. */
    void down() {
        if (Files.exists(data.resolve("run/shop.json"))) {
            run("down");
        }
    }

    /** Returns the exit code. */
    int demo(String... options) {
        return run(Stream.concat(Stream.of("demo"), Stream.of(options)).toArray(String[]::new));
    }

    /** Deletes what an earlier shop has left. */
    void forget() {
        try (Stream<Path> files = Files.exists(data) ? Files.walk(data) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String... verb) {
        try {
            ProcessBuilder process = new ProcessBuilder(command(verb))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            process.environment().putAll(environment);
            return process.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(String... verb) {
        Path built = ROOT.resolve("local/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dalexandria.root=" + ROOT,
                "-cp",
                built.resolve("classes") + File.pathSeparator + built.resolve("lib") + "/*",
                "shop.alexandria.local.Main"));
        command.addAll(List.of(verb));
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        return command;
    }

    private String story() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolveSibling("launcher.log");
    }
}
