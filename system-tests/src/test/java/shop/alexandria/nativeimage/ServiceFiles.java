package shop.alexandria.nativeimage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Who stands in the {@code META-INF/services} of a library. */
final class ServiceFiles {
    private static final String FOLDER = "META-INF/services/";

    private ServiceFiles() {}

    static List<String> providersIn(Path jar, String... interfaces) throws IOException {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            List<String> providers = new ArrayList<>();
            for (ZipEntry file :
                    files.stream().filter(entry -> isOf(entry, interfaces)).toList()) {
                new String(files.getInputStream(file).readAllBytes(), UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(providers::add);
            }
            return providers;
        }
    }

    private static boolean isOf(ZipEntry file, String... interfaces) {
        return Stream.of(interfaces).anyMatch(prefix -> file.getName().startsWith(FOLDER + prefix));
    }
}
