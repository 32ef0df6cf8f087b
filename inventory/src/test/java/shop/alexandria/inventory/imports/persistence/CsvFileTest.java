package shop.alexandria.inventory.imports.persistence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.inventory.imports.domain.BookRecord;
import shop.alexandria.inventory.imports.domain.Column;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

class CsvFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"isbn,title", "ISBN13;Title", "\"ISBN 10\"\tTITLE", "title|best_isbn|isbn_13"})
    void takesWhateverPartsTheFields(String header) throws IOException {
        char delimiter = header.replaceAll("[\\w\" ]", "").charAt(0);
        String record = header.startsWith("title") ? "Dune|x|1" : "1" + delimiter + "Dune";
        assertEquals(List.of("1: Dune"), read(header + "\n" + record + "\n", UTF_8));
    }

    @Test
    void readsQuotedFieldsOverSeveralLines() throws IOException {
        String text = "isbn,title\r\n1,\"Dune,\r\nor \"\"Arrakis\"\"\"\r\n2,Emma\r\n";
        assertEquals(List.of("1: Dune,\nor \"Arrakis\"", "2: Emma"), read(text, UTF_8));
    }

    @Test
    void givesUpOnlyTheLineWithAStrayQuote() throws IOException {
        List<String> records = read("isbn,title\n1,\"Dune\n2,Emma\n3,Ulysses\n", UTF_8);
        assertEquals(List.of("1! line 2", "2: Emma", "3: Ulysses"), records);
    }

    @Test
    void givesUpALineWithTooFewOrTooManyFields() throws IOException {
        List<String> records = read("isbn,title\n1\n2,Emma\n3,Ulysses,x\n\n4,Dune\n", UTF_8);
        assertEquals(List.of("1! line 2", "2: Emma", "3! line 4", "4: Dune"), records);
    }

    @Test
    void keepsAccentsInAnyEncoding() throws IOException {
        String text = "isbn,title\n1,Wüthering Bröntë é\n";
        List<String> expected = List.of("1: Wüthering Bröntë é");
        assertEquals(expected, read(text, UTF_8));
        assertEquals(expected, read("\uFEFF" + text, UTF_8));
        assertEquals(expected, read("\uFEFF" + text, UTF_16LE));
        assertEquals(expected, read(text, ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "PK\u0003\u0004\u0000\u0000", "author,price\nA,1\n", "title\nDune\n", "<html></html>"
            })
    void refusesWhatIsNoListOfBooks(String text) {
        assertThrows(UnreadableFile.class, () -> new CsvFile().check(file(text, UTF_8)));
    }

    @Test
    void survivesALineWithoutEnd() throws IOException {
        String endless = "x".repeat(3 * Lines.LONGEST);
        List<String> records = read("isbn,title\n1," + endless + "\n2,Emma\n", UTF_8);
        assertEquals(List.of("1! line 2", "2: Emma"), records);
    }

    private List<String> read(String text, Charset charset) throws IOException {
        List<String> records = new ArrayList<>();
        CsvFile.records(file(text, charset), new CsvRecords.Reader() {
            @Override
            public void record(int number, BookRecord record) {
                records.add(number + ": " + record.get(Column.TITLE).orElse(""));
            }

            @Override
            public void unreadable(int number, String reason) {
                assertTrue(reason.contains("cannot be read"), reason);
                records.add(number + "! " + reason.substring(0, reason.indexOf(" cannot")));
            }
        });
        return records;
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("books.csv"), text, charset);
    }
}
