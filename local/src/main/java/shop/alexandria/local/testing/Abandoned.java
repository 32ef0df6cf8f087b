package shop.alexandria.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import shop.alexandria.local.files.Folders;

/** Data of servers that were killed before they could delete them; a folder is named after the process it was made for. */
final class Abandoned {
    private static final String PREFIX = "of-";

    private Abandoned() {}

    static String nameOf(long pid) {
        return PREFIX + pid;
    }

    static void deleteIn(Path parent) {
        try (Stream<Path> folders = Files.list(Folders.create(parent))) {
            folders.filter(Abandoned::isAbandoned).forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches(PREFIX + "[0-9]+")
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isEmpty();
    }
}
