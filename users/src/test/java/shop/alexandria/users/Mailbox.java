package shop.alexandria.users;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters somebody got, as the mail server of the tests keeps them. */
public record Mailbox(String address) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");

    /** The token in the latest letter, when there are as many as that. */
    public String tokenInLetter(int number) {
        await().atMost(PATIENCE).until(() -> letters().size() >= number);
        Matcher token = TOKEN.matcher(letters().get(number - 1));
        return token.find() ? token.group(1) : "";
    }

    public List<String> letters() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")) // still being written
                    .filter(file -> file.toString().endsWith("-" + address + ".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        Path servers = Path.of(System.getProperty("alexandria.test.servers"));
        return Files.createDirectories(servers.resolveSibling("mail"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
