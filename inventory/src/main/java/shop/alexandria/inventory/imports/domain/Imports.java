package shop.alexandria.inventory.imports.domain;

import java.time.Instant;
import java.util.Optional;

/** The imports and how far they have come. A running import is alive while it is heard of. */
public interface Imports {

    void begin(String id, Instant now);

    /** Adds to what the import has done so far. */
    void progress(String id, ImportProgress progress, Instant now);

    /** The import is still at work, or waits for its turn. */
    void beat(String id, Instant now);

    void done(String id);

    void failed(String id, String reason);

    /** As {@link #failed}, if it is running and was not heard of since then. */
    void failedIfSilent(String id, Instant since, String reason);

    Optional<BookImport> find(String id);
}
