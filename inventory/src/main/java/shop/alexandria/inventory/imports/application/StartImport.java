package shop.alexandria.inventory.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Imports;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Accepts a file that can be read, and leaves it to be imported. */
@ApplicationScoped
public class StartImport {
    private final BookFiles files;
    private final Imports imports;
    private final ImportQueue queue;
    private final Clock clock;

    StartImport(BookFiles files, Imports imports, ImportQueue queue, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Takes the file over: it is deleted when the import has ended.
     *
     * @return the id of the import
     * @throws UnreadableFile when no record of the file can be read; then it stays the caller's
     */
    public String start(Path file, ImportTerms terms) throws IOException {
        files.of(terms.format()).check(file);
        String id = UUID.randomUUID().toString();
        imports.begin(id, clock.instant());
        queue.add(id, file, terms);
        return id;
    }
}
