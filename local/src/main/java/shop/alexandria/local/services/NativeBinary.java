package shop.alexandria.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shop.alexandria.local.processes.StartFailed;

/** A service as {@code ./mvnw package -Dnative} makes it: one file, and now and then libraries that have to lie beside it. */
record NativeBinary(Path file, List<Path> libraries) {

    static NativeBinary of(Path module) {
        Path target = module.resolve("target");
        List<Path> binaries = filesIn(target, name -> name.endsWith("-runner"));
        if (binaries.isEmpty()) {
            throw new StartFailed(
                    "%s has no binary in %s. ./mvnw package -Dnative makes it, with GraalVM or Mandrel 25."
                            .formatted(module.getFileName(), target));
        }
        return new NativeBinary(binaries.getFirst(), filesIn(target, name -> name.endsWith(".so")));
    }

    private static List<Path> filesIn(Path folder, Predicate<String> named) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
