package shop.alexandria.architecture;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of every module of this build, as they lie in its folder: no module has all of them on its class path. */
public final class BuiltModules implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> test) {
        Path root = Path.of(System.getProperty("alexandria.root", "..")).toAbsolutePath();
        try (Stream<Path> modules = modulesBelow(root)) {
            return modules.map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .map(Location::of)
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> modulesBelow(Path root) throws IOException {
        return Stream.concat(Files.list(root), Files.list(root.resolve("kit")));
    }
}
