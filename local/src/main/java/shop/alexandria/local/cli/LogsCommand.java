package shop.alexandria.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.alexandria.local.files.Follower;
import shop.alexandria.local.files.LogFile;

@Command(name = "logs", description = "shows the end of the logs, of all or of one server or service")
public final class LogsCommand implements Callable<Integer> {
    private static final long LOOK_EVERY_NANOS = 250_000_000;

    @Mixin
    private ShopOptions options = new ShopOptions();

    @Parameters(arity = "0..1", paramLabel = "SERVICE", description = "whose log (default: all)")
    private @Nullable String name;

    @Option(names = "-f", description = "goes on with what is added, until Ctrl-C")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", defaultValue = "20", description = "how many lines (default: 20)")
    private int lines;

    @Override
    public Integer call() throws IOException {
        List<Path> logs = logs();
        List<Path> wanted = logs.stream()
                .filter(log -> name == null || nameOf(log).equals(name))
                .toList();
        if (wanted.isEmpty()) {
            System.err.printf("There is no log of %s. There are: %s%n", name == null ? "anything" : name, names(logs));
            return 1;
        }
        Map<Path, Follower> followers = new LinkedHashMap<>();
        wanted.forEach(log -> followers.put(log, new Follower(log)));
        wanted.forEach(log -> print(log, LogFile.tail(log, lines)));
        while (follow) {
            followers.forEach((log, follower) -> print(log, follower.newLines()));
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return 0;
    }

    private void print(Path log, List<String> text) {
        String prefix = name == null ? "%-12s ".formatted(nameOf(log)) : "";
        text.forEach(line -> System.out.println(prefix + line));
    }

    private List<Path> logs() throws IOException {
        Path folder = options.data().logs();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(List<Path> logs) {
        return logs.stream().map(LogsCommand::nameOf).toList();
    }

    private static String nameOf(Path log) {
        return log.getFileName().toString().replaceAll("\\.log$", "");
    }
}
