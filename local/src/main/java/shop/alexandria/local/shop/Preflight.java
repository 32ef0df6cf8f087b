package shop.alexandria.local.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.StartFailed;

/** What is looked at before anything is started, so that it fails with a word of advice, not half-way. */
public final class Preflight {
    private static final long ENOUGH = 2L << 30;

    private Preflight() {}

    public static void check(DataFolder data, int port) {
        checkDisk(data);
        checkPort(port);
    }

    private static void checkDisk(DataFolder data) {
        try {
            Folders.create(data.path());
            long free = Files.getFileStore(data.path()).getUsableSpace();
            if (free < ENOUGH) {
                throw new StartFailed(
                        "Only %d MiB are free where %s lies; the shop wants 2 GiB. Make room, or choose another place: --data DIR"
                                .formatted(free >> 20, data.path()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailed(
                    "Cannot write to %s: %s. Choose another place: --data DIR".formatted(data.path(), e.getMessage()),
                    e);
        }
    }

    private static void checkPort(int port) {
        if (Ports.isFree(port)) {
            return;
        }
        String who = new FrontDoor(port).isAnAlexandria()
                ? "Another Alexandria, with another data folder, is open on port %d."
                : "Port %d is taken by another program.";
        throw new StartFailed((who + " Choose another port: ./alexandria up --port %d").formatted(port, port + 1));
    }
}
