package shop.alexandria.stories;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters somebody got, wherever the mail server of this run keeps them. */
record Mailbox(String address) {
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");

    String token() {
        await("a letter").atMost(Duration.ofSeconds(30)).until(() -> !letters().isEmpty());
        Matcher token = TOKEN.matcher(letters().getFirst());
        return token.find() ? token.group(1) : "";
    }

    List<String> letters() {
        return folders()
                .flatMap(Mailbox::filesIn)
                .filter(file -> !file.getFileName().toString().startsWith(".")) // still being written
                .filter(file -> file.toString().endsWith("-" + address + ".eml"))
                .sorted()
                .map(Mailbox::read)
                .toList();
    }

    private static Stream<Path> folders() {
        String shared = System.getProperty("alexandria.test.servers");
        return Stream.of(
                        Path.of("target/shop/mail"),
                        shared == null ? null : Path.of(shared).resolveSibling("mail"))
                .filter(Objects::nonNull)
                .filter(Files::isDirectory);
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
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
