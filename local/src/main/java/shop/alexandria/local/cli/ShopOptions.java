package shop.alexandria.local.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.shop.Environment;
import shop.alexandria.local.shop.RunFolder;
import shop.alexandria.local.shop.Secrets;
import shop.alexandria.local.shop.ShopPlan;

/** Which shop is meant; every verb understands these. */
public final class ShopOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the shop keeps its data and logs (default: .alexandria in the project)")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port of the gateway (default: 8080)")
    private int port;

    @Option(names = "--help", usageHelp = true, description = "says this")
    boolean help;

    DataFolder data() {
        return new DataFolder(data == null ? project().resolve(".alexandria") : data);
    }

    int port() {
        return port;
    }

    RunFolder notes() {
        return new RunFolder(data());
    }

    ShopPlan plan() {
        return new ShopPlan(project(), data(), port, Environment.ofThisProcess());
    }

    Secrets secrets() {
        return Secrets.in(data(), Environment.ofThisProcess());
    }

    /** Where the modules lie: named by the script, else the folder above the one our classes come from. */
    static Path project() {
        String named = System.getProperty("alexandria.root");
        Path here = named == null ? ourClasses() : Path.of(named).toAbsolutePath();
        while (here.getParent() != null && !Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }

    private static Path ourClasses() {
        try {
            return Path.of(ShopOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
