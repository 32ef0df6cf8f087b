package shop.alexandria.publishers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the mail server of the tests makes of what it is sent. */
final class MailSink {
    private static final Path SERVERS = Path.of(System.getProperty("alexandria.root"), "local/target/test-servers");

    private MailSink() {}

    /** All messages in which the text occurs. */
    static List<String> about(String text) {
        try (Stream<Path> files = Files.walk(SERVERS)) {
            return files.filter(file -> file.toString().endsWith(".eml")
                            && !file.getFileName().toString().startsWith("."))
                    .map(MailSink::read)
                    .filter(message -> message.contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
