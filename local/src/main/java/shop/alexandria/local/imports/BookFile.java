package shop.alexandria.local.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.StartFailed;

/** A file of books, and what the shop is to make of it. */
public record BookFile(
        Path path,
        Format format,
        @Nullable Integer stock,
        @Nullable String price) {
    /** The formats a shop reads. */
    public enum Format {
        CSV("text/csv"),
        ONIX("application/xml");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        String contentType() {
            return contentType;
        }

        /** By the file's extension. */
        public static Format of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".csv")) {
                return CSV;
            }
            if (name.endsWith(".xml") || name.endsWith(".onix")) {
                return ONIX;
            }
            throw new StartFailed("Is %s CSV or ONIX? Say --format csv or --format onix.".formatted(file));
        }
    }

    public BookFile {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new StartFailed("There is no file %s that could be read.".formatted(path));
        }
    }

    String query() {
        return "format=" + format.name().toLowerCase(Locale.ROOT) + parameter("stock", stock)
                + parameter("price", price);
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null
                ? ""
                : "&%s=%s".formatted(name, URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
