package shop.alexandria.inventory.imports.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Imports;

/** Lets the imports of this process run, one after the other, and says while they do that they are alive. */
@ApplicationScoped
class ImportQueue {
    private static final Logger LOG = Logger.getLogger(ImportQueue.class);
    private static final long LAST_BATCH_SECONDS = 10;

    private final RunImport runImport;
    private final Imports imports;
    private final Clock clock;
    private final Set<String> alive = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").factory());

    ImportQueue(RunImport runImport, Imports imports, Clock clock) {
        this.runImport = runImport;
        this.imports = imports;
        this.clock = clock;
    }

    void add(String id, Path file, ImportTerms terms) {
        alive.add(id);
        worker.execute(() -> run(id, file, terms));
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void beat() {
        try {
            alive.forEach(id -> imports.beat(id, clock.instant()));
        } catch (RuntimeException failure) {
            LOG.debugf("The imports are not heard of: %s", failure.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        runImport.stop();
        worker.shutdown();
        if (!worker.awaitTermination(LAST_BATCH_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An import was cut off; it will be shown as failed");
        }
    }

    private void run(String id, Path file, ImportTerms terms) {
        try {
            runImport.run(id, file, terms);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s died; it will be shown as failed", id);
        } finally {
            alive.remove(id);
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warnf("The file of an import stays: %s", failure);
        }
    }
}
