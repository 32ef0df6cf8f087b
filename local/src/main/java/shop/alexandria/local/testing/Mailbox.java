package shop.alexandria.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;

/** What an address has got, as the mail server of the tests keeps it: whole messages, in the order of their arrival. */
public record Mailbox(Path folder, String address) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** On the servers that run for this build. */
    public static Mailbox of(String address) {
        return new Mailbox(RunningServers.folder().orElseThrow().resolve("mail"), address);
    }

    /** On the servers that run for this build; where none run, a shop has brought its own and keeps its mail in this folder. */
    public static Mailbox of(String address, Path ofOwnShop) {
        return new Mailbox(
                RunningServers.folder().map(servers -> servers.resolve("mail")).orElse(ofOwnShop), address);
    }

    public List<String> letters() {
        return lettersIn(folder);
    }

    /** All there are when there are as many as that, or after a minute. */
    public List<String> awaitLetters(int count) {
        Await.within(PATIENCE, () -> letters().size() >= count);
        return letters();
    }

    /** What came once more under the Message-ID of one of the letters. */
    public List<String> again() {
        return lettersIn(folder.resolve("again"));
    }

    private List<String> lettersIn(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Mailbox::isComplete)
                    .filter(file -> file.toString().endsWith("-" + address + ".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComplete(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
