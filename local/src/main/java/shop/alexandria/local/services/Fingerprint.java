package shop.alexandria.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A number for one build of an application together with the Java machine and the options it runs with. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Path application, List<String> javaOptions) {
        try (Stream<Path> files = Files.walk(application)) {
            Stream<String> build = files.filter(Files::isRegularFile).sorted().map(Fingerprint::describe);
            Stream<String> machine = Stream.of(System.getProperty("java.home"), System.getProperty("java.vm.version"));
            return sum(Stream.of(build, machine, javaOptions.stream()).flatMap(part -> part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Path file) {
        try {
            return "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Stream<String> descriptions) {
        CRC32C sum = new CRC32C();
        descriptions.forEachOrdered(text -> sum.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
