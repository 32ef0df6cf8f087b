package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

/** Something tried on a server while it runs. */
interface Trial {
    void run() throws Exception;

    static void whileRunning(Server server, Trial trial) throws Exception {
        server.start();
        try {
            trial.run();
        } finally {
            server.stop();
        }
        assertFalse(server.isRunning());
    }

    /** A data folder of one's own, with programs unpacked once for all tests. */
    static Places in(Path home) {
        return new Places(home, Path.of("target/test-servers/programs").toAbsolutePath());
    }
}
