package shop.alexandria.local.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The output of a program: one file and its predecessor, changed over at a start when it has grown large. */
public final class LogFile {
    private static final long LARGE = 10L << 20;
    private static final int FROM_THE_END = 256 << 10;

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

    public static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException _) {
            return 0;
        }
    }

    /** Its last lines, without reading the whole; none when there is no file. */
    public static List<String> tail(Path log, int lines) {
        return tail(log, 0, lines);
    }

    /** The last of the lines that were written behind this position. */
    public static List<String> tail(Path log, long position, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(position, file.length() - FROM_THE_END);
            byte[] end = new byte[(int) Math.max(0, file.length() - from)];
            file.seek(from);
            file.readFully(end);
            List<String> read = new String(end, StandardCharsets.UTF_8).lines().toList();
            return read.subList(Math.max(0, read.size() - lines), read.size());
        } catch (IOException _) {
            return List.of();
        }
    }
}
