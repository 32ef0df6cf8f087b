package shop.alexandria.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Command;
import shop.alexandria.local.processes.Java;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.Program;

/** Kafka: one node that is broker and controller, in a small Java machine of its own. */
public final class Kafka extends ProcessServer {
    private static final String CLUSTER = "alexandria-local-00000";
    private static final List<String> SMALL =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

    private final Path folder;
    private final KafkaConfiguration configuration;

    public Kafka(Places places, int port, int controllerPort) {
        super("kafka", port, places.logs());
        this.folder = places.data("kafka");
        this.configuration = new KafkaConfiguration(folder, port, controllerPort);
    }

    @Override
    void prepare() {
        configuration.write();
        if (!Files.exists(configuration.records().resolve("meta.properties"))) {
            format();
        }
    }

    private void format() {
        List<String> command = new ArrayList<>(java("kafka.tools.StorageTool"));
        command.addAll(
                List.of("format", "-t", CLUSTER, "-c", configuration.file().toString()));
        Command format = Command.run(command);
        if (!format.succeeded()) {
            throw new ServerFailed("Kafka could not format its folder:\n" + format.output());
        }
    }

    @Override
    Program program() {
        List<String> command = new ArrayList<>(java("kafka.Kafka"));
        command.add(configuration.file().toString());
        return Program.of(command, folder, log());
    }

    private List<String> java(String mainClass) {
        List<String> options = new ArrayList<>(SMALL);
        options.add("-Djava.util.logging.config.file=" + configuration.logging());
        return Java.running(mainClass, options);
    }

    @Override
    boolean answers() throws IOException {
        return KafkaGreeting.isAnsweredAt(port());
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", "%s:%d".formatted(Ports.HOST, port()));
    }
}
