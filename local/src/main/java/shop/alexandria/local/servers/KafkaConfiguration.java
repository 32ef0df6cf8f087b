package shop.alexandria.local.servers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import shop.alexandria.local.files.Folders;

/** The files Kafka is told its settings by; written anew at each start. */
record KafkaConfiguration(Path folder, int port, int controllerPort) {
    /** For records in this folder: the final one, or its draft. */
    void write(Path records) {
        Folders.create(folder);
        try (Writer out = Files.newBufferedWriter(file(), StandardCharsets.ISO_8859_1)) {
            server(records).store(out, null);
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

    private Properties server(Path records) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(SETTINGS));
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("log.dirs", records.toString());
        return settings;
    }

    // A shop may rest for months: neither events nor how far their readers came are forgotten meanwhile.
    private static final String SETTINGS = """
            process.roles=broker,controller
            node.id=1
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=PLAINTEXT
            listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
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
            log.segment.bytes=67108864
            log.cleaner.dedupe.buffer.size=8388608
            """;

    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            """;
}
