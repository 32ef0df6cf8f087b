package shop.alexandria.inventory.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Imports;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Reads a file from its beginning to its end and saves its books in batches; what it has saved stays, however it ends. */
@ApplicationScoped
class RunImport {
    private static final Logger LOG = Logger.getLogger(RunImport.class);

    private final BookFiles files;
    private final SaveImportedBooks saveBooks;
    private final Imports imports;
    private final ImportsConfig config;
    private final ShopConfig shop;
    private final Clock clock;
    private volatile boolean stopped;

    RunImport(
            BookFiles files,
            SaveImportedBooks saveBooks,
            Imports imports,
            ImportsConfig config,
            ShopConfig shop,
            Clock clock) {
        this.files = files;
        this.saveBooks = saveBooks;
        this.imports = imports;
        this.config = config;
        this.shop = shop;
        this.clock = clock;
    }

    /** Ends the running import after its present batch, and those that wait. */
    void stop() {
        stopped = true;
    }

    void run(String id, Path file, ImportTerms terms) {
        long start = System.nanoTime();
        try {
            Collected records = new Collected(config, batch -> save(id, batch, terms));
            files.of(terms.format()).read(file, shop.currency(), records);
            records.flush();
            imports.done(id);
            LOG.infof(
                    "Import %s read %d records in %d ms", id, records.read(), (System.nanoTime() - start) / 1_000_000);
        } catch (UnreadableFile | IOException unreadable) {
            imports.failed(id, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s failed", id);
            imports.failed(
                    id, "The shop could not go on; send the file again: what is imported already stays as it is.");
        }
    }

    private void save(String id, Collected.Batch batch, ImportTerms terms) {
        if (stopped) {
            throw new UnreadableFile("The service was stopped; send the file again: what is imported already stays.");
        }
        imports.progress(id, saveBooks.save(id, batch, terms), clock.instant());
    }
}
