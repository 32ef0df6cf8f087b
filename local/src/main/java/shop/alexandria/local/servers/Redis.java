package shop.alexandria.local.servers;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import redis.embedded.core.ExecutableProvider;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.files.Unpacked;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.Program;
import shop.alexandria.local.processes.ProgramPart;

/** Redis, writing each change to a log on disk every second, and telling who listens when a key expires. */
public final class Redis extends ProgramPart implements Server {
    private static final Duration UNTIL_IT_ANSWERS = Duration.ofMinutes(3);

    private final Path program;
    private final Path folder;
    private final int databases;

    public Redis(Places places, int port, int databases) {
        super("redis", port, places.logs());
        this.program = places.programs().resolve("redis");
        this.folder = places.data("redis");
        this.databases = databases;
    }

    @Override
    public void start() {
        prepare();
        launch(program(), UNTIL_IT_ANSWERS, this::answers);
    }

    private void prepare() {
        Folders.create(folder);
        Unpacked.once(program, target -> {
            Path unpacked = ExecutableProvider.newJarResourceProvider(target::toFile)
                    .get()
                    .toPath();
            Files.move(unpacked, target.resolve("redis-server"));
        });
    }

    private Program program() {
        List<String> command = List.of(
                program.resolve("redis-server").toString(),
                "--port",
                Integer.toString(port()),
                "--bind",
                Ports.HOST,
                "--databases",
                Integer.toString(databases),
                "--dir",
                folder.toString(),
                "--appendonly",
                "yes",
                "--appendfsync",
                "everysec",
                "--save",
                "",
                "--notify-keyspace-events",
                "Ex");
        return Program.of(command, folder, log());
    }

    private boolean answers() throws IOException {
        try (Socket socket = Ports.connect(port())) {
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        }
    }

    @Override
    protected String whyItFailed(Path log, List<String> lastWords) {
        return lastWords.stream().anyMatch(line -> line.contains("libssl.so.3"))
                ? "Redis needs OpenSSL 3 (libssl.so.3), which is missing here. On Debian or Ubuntu: apt-get install libssl3"
                : super.whyItFailed(log, lastWords);
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of("QUARKUS_REDIS_HOSTS", "redis://%s:%d".formatted(Ports.HOST, port()));
    }
}
