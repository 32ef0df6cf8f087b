package shop.alexandria.inventory.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import shop.alexandria.inventory.imports.domain.BookImport;
import shop.alexandria.inventory.imports.domain.ImportState;
import shop.alexandria.inventory.imports.domain.Imports;

/** How an import stands; one whose process has died is found to have failed. */
@ApplicationScoped
public class FindImport {
    private final Imports imports;
    private final ImportsConfig config;
    private final Clock clock;

    FindImport(Imports imports, ImportsConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    public Optional<BookImport> find(String id) {
        Optional<BookImport> found = imports.find(id);
        if (found.filter(running -> running.state() == ImportState.RUNNING).isEmpty()) {
            return found;
        }
        imports.failedIfSilent(
                id,
                clock.instant().minus(config.silence()),
                "The service was stopped; send the file again: what is imported already stays as it is.");
        return imports.find(id);
    }
}
