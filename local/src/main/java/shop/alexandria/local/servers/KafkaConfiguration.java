package shop.alexandria.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files Kafka is told its settings by; written anew at each start. */
record KafkaConfiguration(Path folder, int port, int controllerPort) {
    void write() {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(), server());
            Files.writeString(logging(), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return folder.resolve("server.properties");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }

    Path records() {
        return folder.resolve("records");
    }

    private String server() {
        // A shop may rest for months: neither events nor how far their readers came are forgotten meanwhile.
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=true
                num.partitions=3
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                offsets.retention.minutes=2147483647
                log.retention.ms=-1
                log.cleaner.dedupe.buffer.size=8388608
                log.segment.bytes=67108864
                """.formatted(port, controllerPort, escaped(records()));
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }

    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            """;
}
