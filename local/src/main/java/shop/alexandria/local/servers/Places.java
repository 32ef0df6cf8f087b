package shop.alexandria.local.servers;

import java.nio.file.Path;

/** Where things lie: what the servers keep, their logs, and the programs unpacked once for every data folder. */
public record Places(Path home, Path programs) {
    public Path data(String server) {
        return home.resolve(server);
    }

    public Path logs() {
        return home.resolve("logs");
    }
}
