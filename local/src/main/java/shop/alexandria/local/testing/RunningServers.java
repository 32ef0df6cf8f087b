package shop.alexandria.local.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The servers that run for this build; started for this Java machine alone when nobody did. */
final class RunningServers {
    // A system property, not a field: each Quarkus application under test loads this class anew.
    private static final String ADDRESSES = "alexandria.test.servers";

    private RunningServers() {}

    static Properties find() {
        synchronized (System.getProperties()) {
            Path addresses = Path.of(System.getProperty(ADDRESSES, ""));
            if (!Files.isRegularFile(addresses)) {
                Path log = Path.of("target/test-servers.log").toAbsolutePath();
                addresses = OwnServers.start(root(), log).addresses();
                System.setProperty(ADDRESSES, addresses.toString());
            }
            return read(addresses);
        }
    }

    /** Those somebody started before us, if so. */
    static Optional<Properties> running() {
        return addresses().map(RunningServers::read);
    }

    /** Where those that run keep what is theirs. */
    static Optional<Path> folder() {
        return addresses().map(Path::toAbsolutePath).map(Path::getParent);
    }

    private static Optional<Path> addresses() {
        return Optional.of(Path.of(System.getProperty(ADDRESSES, ""))).filter(Files::isRegularFile);
    }

    private static Properties read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Properties addresses = new Properties();
            addresses.load(in);
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of(System.getProperty("alexandria.root", "")).toAbsolutePath();
        while (here.getParent() != null && !Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
