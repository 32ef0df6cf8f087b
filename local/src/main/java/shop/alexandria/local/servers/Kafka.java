package shop.alexandria.local.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.files.Unpacked;
import shop.alexandria.local.processes.Command;
import shop.alexandria.local.processes.Java;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.Program;
import shop.alexandria.local.processes.ProgramPart;
import shop.alexandria.local.processes.StartFailed;

/** Kafka: one node that is broker and controller, in a small Java machine of its own. */
public final class Kafka extends ProgramPart implements Server {
    private static final Duration UNTIL_IT_ANSWERS = Duration.ofMinutes(3);

    private static final String CLUSTER = "alexandria-local-00000";
    private static final List<String> SMALL = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final KafkaConfiguration configuration;

    public Kafka(Places places, int port, int controllerPort) {
        super("kafka", port, places.logs());
        this.folder = places.data("kafka");
        this.configuration = new KafkaConfiguration(folder, port, controllerPort);
    }

    @Override
    public void start() {
        prepare();
        launch(program(), UNTIL_IT_ANSWERS, this::answers);
    }

    private void prepare() {
        Unpacked.once(configuration.records(), this::format);
        configuration.write(configuration.records());
    }

    private void format(Path draft) {
        configuration.write(draft);
        List<String> command = new ArrayList<>(java("kafka.tools.StorageTool"));
        command.addAll(
                List.of("format", "-t", CLUSTER, "-c", configuration.file().toString()));
        Command format = Command.run(command);
        if (!format.succeeded()) {
            throw new StartFailed("Kafka could not format its folder:\n" + format.output());
        }
    }

    private Program program() {
        List<String> command = new ArrayList<>(java("kafka.Kafka"));
        command.add(configuration.file().toString());
        return Program.of(command, folder, log());
    }

    private List<String> java(String mainClass) {
        List<String> options = new ArrayList<>(SMALL);
        options.add("-Djava.util.logging.config.file=" + configuration.logging());
        return Java.running(mainClass, options);
    }

    private boolean answers() throws IOException {
        return KafkaGreeting.isAnsweredAt(port());
    }

    String address() {
        return "%s:%d".formatted(Ports.HOST, port());
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", address());
    }
}
