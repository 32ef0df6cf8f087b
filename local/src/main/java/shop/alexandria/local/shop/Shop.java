package shop.alexandria.local.shop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.ProcessIdentity;
import shop.alexandria.local.processes.StartFailed;

/** The running shop: its servers and services, opened in order, watched over, and closed in the opposite order. */
public final class Shop {
    private static final Duration UNTIL_OPEN = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final ShopParts parts;
    private final RunFolder notes;
    private final Progress progress;
    private volatile ShopRecord.Phase phase = ShopRecord.Phase.OPENING;
    private volatile boolean closed;
    private @Nullable ShopRecord written;

    public Shop(ShopParts parts, RunFolder notes, Progress progress) {
        this.parts = parts;
        this.notes = notes;
        this.progress = progress;
    }

    /** Returns when customers can come in; throws {@link StartFailed} when they cannot. */
    public void open() {
        Thread.ofPlatform().name("notes").daemon().start(this::keepNotes);
        Together.all(parts.servers(), parts.servers().size(), WatchedPart::open);
        parts.prepareStores();
        Together.all(parts.services(), atOnce(), WatchedPart::open);
        FrontDoor door = new FrontDoor(parts.port());
        if (!Await.within(UNTIL_OPEN, door::isOpen)) {
            throw new StartFailed("The gateway runs, but does not say that all is well: " + door.whatItSays());
        }
        phase = ShopRecord.Phase.OPEN;
        writeNotes();
    }

    // The start of a service is all computing.
    private static int atOnce() {
        return Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** Returns when another thread begins to {@link #close}. */
    public void stayOpen() {
        while (!isClosing()) {
            lookAround();
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private void lookAround() {
        if (notes.wasWoken()) {
            parts.all().forEach(WatchedPart::wake);
        }
        parts.all().forEach(WatchedPart::watch);
    }

    /** The server or service of this name, for whoever tries how the shop does without it. */
    public WatchedPart part(String name) {
        return parts.all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The shop has no " + name));
    }

    /** The door first, then the services, then the servers they need. Harmless when done before, or in two threads. */
    public synchronized void close() {
        if (closed) {
            return;
        }
        phase = ShopRecord.Phase.CLOSING;
        progress.say("Closing.");
        Together.all(parts.gateway(), 1, WatchedPart::close);
        Together.all(parts.services(), 16, WatchedPart::close);
        Together.all(parts.servers(), 16, WatchedPart::close);
        closeNotes();
        progress.say("The shop is closed.");
    }

    public boolean isClosing() {
        return phase == ShopRecord.Phase.CLOSING;
    }

    private void keepNotes() {
        while (!closed) {
            writeNotes();
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private void writeNotes() {
        ProcessIdentity us = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        List<PartRecord> records = parts.all().stream().map(WatchedPart::record).toList();
        ShopRecord now = new ShopRecord(us, phase, parts.port(), records);
        synchronized (notes) {
            if (!closed && !now.equals(written)) {
                notes.write(now);
                written = now;
            }
        }
    }

    private void closeNotes() {
        synchronized (notes) {
            closed = true;
            notes.clear();
        }
    }
}
