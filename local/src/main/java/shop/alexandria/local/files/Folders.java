package shop.alexandria.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Folders and all they hold. */
public final class Folders {
    private Folders() {}

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var contents = Files.walk(folder)) {
            for (Path path : contents.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files at a second place, without a second copy on the disk where its file system can do that. */
    public static void link(Path from, Path to) throws IOException {
        try (var contents = Files.walk(from)) {
            for (Path path : contents.toList()) {
                Path twin = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(twin);
                } else {
                    linkFile(path, twin);
                }
            }
        }
    }

    private static void linkFile(Path file, Path twin) throws IOException {
        try {
            Files.createLink(twin, file);
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.copy(file, twin, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
