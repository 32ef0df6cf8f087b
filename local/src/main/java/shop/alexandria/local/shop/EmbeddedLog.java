package shop.alexandria.local.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import shop.alexandria.local.files.Folders;

/** The log of the servers that run in our own process. */
final class EmbeddedLog {
    private static final int BYTES = 10 << 20;

    private EmbeddedLog() {}

    static void writeTo(DataFolder data) {
        Folders.create(data.logs());
        LogManager.getLogManager().reset();
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        try {
            FileHandler file = new FileHandler(data.log("embedded").toString(), BYTES, 1, true);
            file.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            root.setLevel(Level.WARNING);
            root.addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
