package shop.alexandria.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import shop.alexandria.local.files.WholeFile;

/**
 * The clock of the shop's business, moved by a file that its services look into. They forget a file that is a minute old:
 * so it is touched as long as this is open.
 */
public final class TrialClock implements AutoCloseable {
    private static final long TOUCH_EVERY_NANOS = 10_000_000_000L;

    private final Path file;
    private volatile boolean closed;

    public TrialClock(Path file) {
        this.file = file;
        Thread.ofPlatform().name("trial clock").daemon().start(this::touch);
    }

    /** From now on it is that moment, and time goes on from there. */
    void moveTo(Instant moment) {
        WholeFile.write(file, Duration.between(Instant.now(), moment).toString());
    }

    private void touch() {
        while (!closed) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } catch (IOException _) {
                // nobody has moved the clock yet
            }
            LockSupport.parkNanos(TOUCH_EVERY_NANOS);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
