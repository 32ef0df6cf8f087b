package shop.alexandria.local.servers;

import java.util.List;
import shop.alexandria.local.processes.Command;
import shop.alexandria.local.processes.StartFailed;

/** Running as root, as in many containers, where some programs refuse to work. */
final class Root {
    private Root() {}

    static boolean weAre() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A user namespace, in which root is nobody, yet may touch the files of root. */
    static List<String> asNobody() {
        if (!Command.run("unshare", "--user", "true").succeeded()) {
            throw new StartFailed("""
                    PostgreSQL refuses to run as root, and this machine does not allow user namespaces ("unshare --user").
                    Run as an ordinary user, or run your own PostgreSQL and set QUARKUS_DATASOURCE_JDBC_URL.""");
        }
        return List.of("unshare", "--user");
    }
}
