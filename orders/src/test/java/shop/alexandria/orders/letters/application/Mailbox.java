package shop.alexandria.orders.letters.application;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The letters somebody got, as the mail server of the tests keeps them. */
record Mailbox(String address) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** All there are, in the order of their arrival, when there are as many as that. */
    List<Mail> letters(int count) {
        await("%d letters".formatted(count))
                .atMost(PATIENCE)
                .until(() -> letters().size() >= count);
        return letters();
    }

    List<Mail> letters() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Mailbox::isComplete)
                    .filter(file -> file.toString().endsWith("-" + address + ".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The others are still being written. */
    private static boolean isComplete(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static Path folder() throws IOException {
        Path servers = Path.of(System.getProperty("alexandria.test.servers"));
        return Files.createDirectories(servers.resolveSibling("mail"));
    }

    private static Mail read(Path file) {
        try {
            return new Mail(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
