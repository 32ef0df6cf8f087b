package shop.alexandria.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** What a browser shows, as a file below {@code target/screenshots}. */
final class Picture {
    private static final Path FOLDER = Path.of("target/screenshots");

    private Picture() {}

    /** The whole page, from top to bottom. */
    static void ofThePage(Browser browser, String name) {
        take(browser, name + ".png", Map.of("captureBeyondViewport", true));
    }

    /** What fits on the screen, small enough for a document. */
    static void ofTheScreen(Browser browser, String name) {
        take(browser, name + ".webp", Map.of("format", "webp", "quality", 85));
    }

    private static void take(Browser browser, String file, Map<String, Object> how) {
        Object data = browser.driver()
                .executeCdpCommand("Page.captureScreenshot", how)
                .get("data");
        try {
            Path target = FOLDER.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
