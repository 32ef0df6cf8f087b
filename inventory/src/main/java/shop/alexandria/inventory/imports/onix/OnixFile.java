package shop.alexandria.inventory.imports.onix;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.ImportFormat;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.RecordId;
import shop.alexandria.inventory.imports.domain.RecordRefused;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Messages of ONIX 3.0 and 3.1, with reference names or short tags. */
@ApplicationScoped
class OnixFile implements BookFile {
    private static final Set<String> MESSAGES = Set.of("ONIXMessage", "ONIXmessage");

    @Override
    public ImportFormat format() {
        return ImportFormat.ONIX;
    }

    @Override
    public void check(Path file) throws IOException {
        try (Xml xml = Xml.open(file)) {
            requireMessage(xml);
        }
    }

    /** Reads the file twice: a message that breaks off in the middle must not be half done. */
    @Override
    public void read(Path file, String currency, Reader reader) throws IOException {
        try (Xml xml = Xml.open(file)) {
            requireMessage(xml);
            while (xml.next()) {
                // only whether it can be read to its end
            }
        }
        try (Xml xml = Xml.open(file)) {
            requireMessage(xml);
            read(xml, currency, reader);
        }
    }

    private static void read(Xml xml, String currency, Reader reader) {
        Elements elements = new Elements(xml);
        String defaultCurrency = null;
        int number = 0;
        while (xml.nextElement()) {
            switch (ShortTags.referenceName(xml.reader().getLocalName())) {
                case "Header" ->
                    defaultCurrency =
                            elements.whole().find("DefaultCurrencyCode").orElse(null);
                case "Product" -> read(++number, elements.whole(), new OnixPrices(currency, defaultCurrency), reader);
                default -> elements.whole();
            }
        }
    }

    private static void read(int number, Element product, OnixPrices prices, Reader reader) {
        RecordId record = new RecordId(number, product.find("RecordReference").orElse(null));
        try {
            Imported imported = new OnixProduct(record, product, prices).read();
            reader.take(imported);
        } catch (RecordRefused refused) {
            reader.reject(record, refused.reason());
        }
    }

    private static void requireMessage(Xml xml) {
        if (!xml.nextElement() || !MESSAGES.contains(xml.reader().getLocalName())) {
            throw new UnreadableFile("The file is not an ONIX message: its first element is not ONIXMessage.");
        }
        String release = release(xml);
        if (!release.startsWith("3.")) {
            throw new UnreadableFile(
                    ("This is ONIX %s; ONIX 3.0 and 3.1 can be imported. Ask the sender for one of these:"
                                    + " ONIX 2.1 has not been maintained since 2014.")
                            .formatted(release));
        }
    }

    private static String release(Xml xml) {
        String release = xml.reader().getAttributeValue(null, "release");
        if (release != null) {
            return release.strip();
        }
        String namespace = textOf(xml.reader().getNamespaceURI());
        return namespace.toLowerCase(Locale.ROOT).contains("/onix/3.") ? "3.0" : "2.1 or older";
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
