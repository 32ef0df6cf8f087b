package shop.alexandria.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder filled once: it is there completely or not at all, whoever is interrupted or does the same at that time. */
public final class Unpacked {
    private Unpacked() {}

    /** Fills a folder. */
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    public static void once(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder.getParent());
            fillAndPublish(Files.createTempDirectory(folder.getParent(), ".draft-"), folder, filling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fillAndPublish(Path draft, Path folder, Filling filling) throws IOException {
        try {
            filling.into(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) { // else another was first
                throw e;
            }
        } finally {
            Folders.delete(draft);
        }
    }
}
