package shop.alexandria.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a running process was started, as Linux tells it. */
public record StartedWith(List<String> command, Map<String, String> environment) {
    public static StartedWith of(long pid) throws IOException {
        Map<String, String> environment = words(pid, "environ").stream()
                .map(setting -> setting.split("=", 2))
                .collect(toMap(setting -> setting[0], setting -> setting[1], (first, _) -> first));
        return new StartedWith(words(pid, "cmdline"), environment);
    }

    /** The same once more, but told some things otherwise. */
    public ProcessBuilder again(Map<String, String> otherwise, Path log) {
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> told = new HashMap<>(environment);
        told.putAll(otherwise);
        process.environment().clear();
        process.environment().putAll(told);
        return process;
    }

    private static List<String> words(long pid, String what) throws IOException {
        String all = Files.readString(Path.of("/proc", Long.toString(pid), what), UTF_8);
        return List.of(all.split("\0"));
    }
}
