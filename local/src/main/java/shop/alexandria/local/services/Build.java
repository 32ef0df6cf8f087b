package shop.alexandria.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.files.Unpacked;
import shop.alexandria.local.processes.StartFailed;

/** One build of a service, set aside, so that the next build does not pull it away from under those that run it. */
record Build(Path folder) {
    private static final int KEPT = 2;
    private static final String APPLICATION = "application";
    private static final String BINARY = "service";

    /** The latest build of a module, for a Java machine with these options. */
    static Build latest(Path module, List<String> javaOptions) {
        Path packaged = module.resolve("target/quarkus-app");
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new StartFailed("%s is not built: there is no %s. ./alexandria up builds it."
                    .formatted(module.getFileName(), packaged));
        }
        return setAside(
                module,
                Fingerprint.of(packaged, javaOptions),
                draft -> Folders.link(packaged, draft.resolve(APPLICATION)));
    }

    /** The latest binary of a module, which needs no Java machine. */
    static Build latestBinary(Path module) {
        NativeBinary binary = NativeBinary.of(module);
        return setAside(module, Fingerprint.of(binary.file(), List.of()), draft -> {
            Path application = Files.createDirectories(draft.resolve(APPLICATION));
            Folders.link(binary.file(), application.resolve(BINARY));
            for (Path library : binary.libraries()) {
                Folders.link(library, application.resolve(library.getFileName()));
            }
        });
    }

    private static Build setAside(Path module, String fingerprint, Unpacked.Filling filling) {
        Path folder = module.resolve("target/builds").resolve(fingerprint);
        Unpacked.once(folder, filling);
        forgetOlderThan(folder);
        return new Build(folder);
    }

    boolean isBinary() {
        return Files.exists(binary());
    }

    Path binary() {
        return folder.resolve(APPLICATION).resolve(BINARY);
    }

    Path jar() {
        return folder.resolve(APPLICATION).resolve("quarkus-run.jar");
    }

    Path rehearsalLog() {
        return folder.resolve("rehearsal.log");
    }

    StartupCache startupCache() {
        return new StartupCache(folder);
    }

    /** But those that a shop still runs. */
    private static void forgetOlderThan(Path latest) {
        List<String> running = ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .toList();
        try (Stream<Path> builds = Files.list(latest.getParent())) {
            builds.filter(build -> !build.equals(latest))
                    .filter(build -> running.stream().noneMatch(command -> command.contains(build.toString())))
                    .sorted((one, other) -> Long.compare(age(other), age(one)))
                    .skip(KEPT - 1)
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long age(Path build) {
        return build.toFile().lastModified();
    }
}
