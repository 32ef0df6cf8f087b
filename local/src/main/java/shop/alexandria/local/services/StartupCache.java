package shop.alexandria.local.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a build as the Java machine had them in an earlier run (an AOT cache, JEP 514), with which the service starts
 * in a quarter of the time.
 */
final class StartupCache {
    private final Path file;
    private final Path draft;

    StartupCache(Path folder) {
        this.file = folder.resolve("start-up.aot");
        this.draft = folder.resolve(
                "start-up.draft-%d.aot".formatted(ProcessHandle.current().pid()));
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    List<String> optionsToUse() {
        return options("-XX:AOTCache=" + file);
    }

    /** A service started with these writes the cache at its end. */
    List<String> optionsToRecord() {
        return options("-XX:AOTCacheOutput=" + draft);
    }

    private static List<String> options(String option) {
        return List.of(option, "-Xlog:aot=off", "-Xlog:cds=off"); // it would say much in the service's log
    }

    /** Takes what a recording service has written, if it came that far. */
    void publish() throws IOException {
        if (Files.isRegularFile(draft)) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void discardDraft() throws IOException {
        Files.deleteIfExists(draft);
    }
}
