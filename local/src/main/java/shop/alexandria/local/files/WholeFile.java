package shop.alexandria.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that readers see as it was or as it is, never half written. */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path file, String text) {
        write(file, text, PosixFilePermissions.fromString("rw-r--r--"));
    }

    /** With these permissions from its first moment on. */
    public static void write(Path file, String text, Set<PosixFilePermission> permissions) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(permissions));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
