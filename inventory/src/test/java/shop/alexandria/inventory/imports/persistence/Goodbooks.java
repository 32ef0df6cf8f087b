package shop.alexandria.inventory.imports.persistence;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.catalogue.application.SlugChoices;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.ImportFormat;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.RecordId;

/** Ten thousand books as readers really keep them; tests of them are skipped where the file is not. */
public final class Goodbooks {
    private static final Path FILE = Path.of(System.getProperty("alexandria.trial-data", ""), "goodbooks-10k.csv");
    private static final ImportTerms TERMS =
            new ImportTerms(ImportFormat.CSV, 0, new Money(BigDecimal.TEN, "EUR"), "General", "Unknown publisher");

    private Goodbooks() {}

    /** Those records that can be read, as the import would list them. */
    public static List<Book> all() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(FILE), () -> "skipped: there is no " + FILE + " here");
        List<Book> books = new ArrayList<>();
        new CsvFile().read(FILE, "EUR", new BookFile.Reader() {
            @Override
            public void take(Imported imported) {
                books.add(listed((ImportedBook) imported));
            }

            @Override
            public void reject(RecordId record, String reason) {}
        });
        return books;
    }

    private static Book listed(ImportedBook imported) {
        BookDetails details = imported.draft().orElse(TERMS.draft()).complete();
        long readers = Objects.requireNonNullElse(imported.readers(), 0);
        return Book.list(
                imported.isbn(), SlugChoices.of(imported.isbn(), details).getLast(), details, readers, Instant.EPOCH);
    }
}
