package shop.alexandria.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shop.alexandria.local.processes.Command;
import shop.alexandria.local.processes.StartFailed;

/** How PostgreSQL is run, which refuses to be root, when root runs the shop, as in many containers. */
enum Disguise {
    /** We are not root. */
    NONE(-1),

    /** In a user namespace root is nobody, yet still owns the files of root. */
    NAMESPACE(0, "unshare", "--user"),

    /** Where namespaces are forbidden: another user, to whom the data belong then. The change makes it forget our death. */
    NOBODY(65534, "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "setpriv", "--pdeathsig", "INT");

    private final int owner;
    private final List<String> prefix;

    Disguise(int owner, String... prefix) {
        this.owner = owner;
        this.prefix = List.of(prefix);
    }

    static Disguise available() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return NONE;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new StartFailed("""
                PostgreSQL refuses to run as root, and this machine has no way to run it as somebody else (unshare, setpriv).
                Run ./alexandria as an ordinary user, or run your own PostgreSQL and set QUARKUS_DATASOURCE_JDBC_URL.""");
    }

    private boolean works() {
        return Command.run("sh", "-c", String.join(" ", prefix) + " true").succeeded();
    }

    /** To be put before a command. */
    List<String> prefix() {
        return prefix;
    }

    /** Gives a folder to the one PostgreSQL is run as, who may have been another one last time. */
    void handOver(Path folder) {
        if (this != NONE && ownerOf(folder) != owner) {
            Command.run("chown", "-R", "%1$d:%1$d".formatted(owner), folder.toString());
        }
    }

    private static int ownerOf(Path folder) {
        try {
            return (Integer) Files.getAttribute(folder, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
