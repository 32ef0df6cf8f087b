package shop.alexandria.local.shop;

import java.nio.file.Files;
import java.nio.file.Path;
import shop.alexandria.local.servers.Places;

/**
 * Where a shop keeps everything: one folder, so that there may be several shops, and each can be moved or thrown away.
 *
 * @param programs where the servers' programs are unpacked to; elsewhere for shops that are thrown away soon
 */
public record DataFolder(Path path, Path programs) {
    public DataFolder {
        path = path.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    public DataFolder(Path path) {
        this(path, path.resolve("programs"));
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** What people are told while the shop opens and closes. */
    public Path story() {
        return log("alexandria");
    }

    public Path mail() {
        return path.resolve("mail");
    }

    /** Where a trial says what time it is in the shop. */
    public Path clock() {
        return path.resolve("clock");
    }

    /** How far the invented history of the shop has been told. */
    public Path diary() {
        return path.resolve("demo.properties");
    }

    /** Whether a shop was ever opened here; any other folder is none of our business. */
    public boolean isAShop() {
        return Files.exists(secrets());
    }

    Path run() {
        return path.resolve("run");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    Places places() {
        return new Places(path, programs);
    }
}
