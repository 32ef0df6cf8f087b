package shop.alexandria.inventory.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.ImportFormat;
import shop.alexandria.inventory.imports.domain.RecordReader;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** CSV as it is found in the wild. */
@ApplicationScoped
class CsvFile implements BookFile {
    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public void check(Path file) throws IOException {
        try (BufferedReader text = CsvText.open(file)) {
            dialect(new Lines(text));
        }
    }

    @Override
    public void read(Path file, String currency, Reader reader) throws IOException {
        records(file, new CsvBooks(new RecordReader(currency), reader));
    }

    /** Hands over the records as they stand there. */
    static void records(Path file, CsvRecords.Reader reader) throws IOException {
        try (BufferedReader text = CsvText.open(file)) {
            Lines lines = new Lines(text);
            new CsvRecords(dialect(lines), lines).read(reader);
        }
    }

    private static CsvDialect dialect(Lines lines) throws IOException {
        Lines.@Nullable Line header = lines.next();
        while (header != null && header.text().isBlank()) {
            header = lines.next();
        }
        if (header == null) {
            throw new UnreadableFile("The file is empty.");
        }
        return CsvDialect.of(header.text());
    }
}
