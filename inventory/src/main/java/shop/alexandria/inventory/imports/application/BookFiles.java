package shop.alexandria.inventory.imports.application;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.ImportFormat;

/** Who reads files of which format. */
@ApplicationScoped
class BookFiles {
    private final Map<ImportFormat, BookFile> byFormat;

    BookFiles(@All List<BookFile> all) {
        this.byFormat = all.stream().collect(toMap(BookFile::format, file -> file));
    }

    BookFile of(ImportFormat format) {
        return Objects.requireNonNull(byFormat.get(format), format::name);
    }
}
