package shop.alexandria.local.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.files.WholeFile;

/** The notes by which launchers of one data folder know of each other. */
public final class RunFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public RunFolder(DataFolder data) {
        this.folder = data.run();
    }

    /** The launcher that has the shop open, or is about to; none when there is no note, or the process in it has ended. */
    public Optional<ShopRecord> running() {
        return last().filter(ShopRecord::isAlive);
    }

    /** What was written down last, be its writer alive or not. */
    public Optional<ShopRecord> last() {
        try {
            return Optional.of(JSON.readValue(file().toFile(), ShopRecord.class));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void write(ShopRecord shop) {
        try {
            WholeFile.write(file(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shop));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only one launcher at a time; the system takes the lock back when that one ends, however it does. */
    boolean tryLock() {
        try {
            return lockFile().tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a launcher has the lock, which it has before it writes its first note, and as long as it lives. */
    public boolean isLocked() {
        try (FileChannel file = lockFile()) {
            return file.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel lockFile() throws IOException {
        Path file = Folders.create(folder).resolve("lock");
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Asks the running launcher to start at once what is down, without waiting for its pause to pass. */
    public void wake() {
        WholeFile.write(folder.resolve("wake"), "");
    }

    boolean wasWoken() {
        try {
            return Files.deleteIfExists(folder.resolve("wake"));
        } catch (IOException _) {
            return false;
        }
    }

    private Path file() {
        return folder.resolve("shop.json");
    }
}
