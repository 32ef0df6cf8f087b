package shop.alexandria.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The output of a program: one file and its predecessor, changed over at a start when it has grown large. */
public final class LogFile {
    private static final long LARGE = 10L << 20;

    private LogFile() {}

    public static void prepare(Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LARGE) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its last lines, for a message about what went wrong; none when there is no file. */
    public static List<String> tail(Path log, int lines) {
        try (var all = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> read = all.toList();
            return read.subList(Math.max(0, read.size() - lines), read.size());
        } catch (IOException _) {
            return List.of();
        }
    }
}
