package shop.alexandria.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this build. */
final class Project {
    private static final Path ROOT =
            Path.of(System.getProperty("alexandria.root", "..")).toAbsolutePath();

    private Project() {}

    static Path at(String path) {
        return ROOT.resolve(path);
    }

    static Path manifests() {
        return at("k8s");
    }

    static String read(String path) {
        try {
            return Files.readString(at(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder whose names end so. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the root POM says it: the tag of every image. */
    static String version() {
        String pom = read("pom.xml");
        int begin = pom.indexOf("<version>") + "<version>".length();
        return pom.substring(begin, pom.indexOf("</version>", begin));
    }
}
