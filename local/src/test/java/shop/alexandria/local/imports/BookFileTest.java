package shop.alexandria.local.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.imports.BookFile.Format;
import shop.alexandria.local.processes.StartFailed;

class BookFileTest {
    @TempDir
    Path folder;

    @Test
    void guessesTheFormatFromTheExtension() {
        assertEquals(Format.CSV, Format.of(Path.of("books.CSV")));
        assertEquals(Format.ONIX, Format.of(Path.of("autumn.onix")));
        assertEquals(Format.ONIX, Format.of(Path.of("autumn.xml")));
        assertThrows(StartFailed.class, () -> Format.of(Path.of("books.txt")));
    }

    @Test
    void asksOnlyForWhatWasSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("books.csv"));
        assertEquals("format=csv", new BookFile(file, Format.CSV, null, null).query());
        assertEquals("format=csv&stock=5&price=9.99", new BookFile(file, Format.CSV, 5, "9.99").query());
    }

    @Test
    void isRefusedWhenItIsNotThere() {
        assertThrows(StartFailed.class, () -> new BookFile(folder.resolve("books.csv"), Format.CSV, null, null));
    }
}
