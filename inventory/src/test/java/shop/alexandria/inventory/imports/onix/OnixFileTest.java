package shop.alexandria.inventory.imports.onix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Series;
import shop.alexandria.inventory.imports.domain.BookFile;
import shop.alexandria.inventory.imports.domain.Imported;
import shop.alexandria.inventory.imports.domain.ImportedBook;
import shop.alexandria.inventory.imports.domain.ImportedWithdrawal;
import shop.alexandria.inventory.imports.domain.RecordId;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

class OnixFileTest {
    @TempDir
    Path folder;

    private final List<Imported> taken = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {Messages.REFERENCE, Messages.SHORT})
    void understandsReferenceNamesAndShortTags(String message) throws IOException {
        read(message, UTF_8);
        ImportedBook book = assertInstanceOf(ImportedBook.class, taken.getFirst());
        BookDraft draft = book.draft();
        assertEquals(new RecordId(1, "press.1"), book.record());
        assertEquals("9780439023481", book.isbn().value());
        assertEquals("The Hunger Games", draft.title());
        assertEquals("A Novel", draft.subtitle());
        assertEquals(List.of("Suzanne Collins"), draft.authors());
        assertEquals(List.of("Science Fiction", "Young Adult"), draft.genres());
        assertEquals(new Publisher(null, "Great Press"), draft.publisher());
        assertEquals(new Series("Panem", "1"), draft.series());
        assertEquals(ProductForm.AUDIO, draft.form());
        assertEquals(374, draft.pages());
        assertEquals(new Language("fr"), draft.language());
        assertEquals("In Panem,\none wins.", draft.description());
        assertEquals(URI.create("https://press.example/1.jpg"), draft.imageUrl());
        assertEquals(680, draft.weightGrams());
        assertEquals(LocalDate.of(2099, 5, 1), draft.publicationDate());
        assertEquals(Money.of("9.90", "EUR"), draft.price());
        assertEquals(0, book.copies(), "40: not available");
    }

    @ParameterizedTest
    @CsvSource({
        "<NotificationType>03, <NotificationType>05",
        "<PublishingStatus>02, <PublishingStatus>01",
        "<PublishingStatus>02, <PublishingStatus>11"
    })
    void withdrawsWhatIsDeletedOrTakenBack(String present, String gone) throws IOException {
        read(Messages.REFERENCE.replace(present, gone), UTF_8);
        assertInstanceOf(ImportedWithdrawal.class, taken.getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "0439023483, 0439023484, is not an ISBN",
        "<ProductIDType>02, <ProductIDType>01, no ISBN",
        "<NotificationType>03, <NotificationType>88, describes no book",
        "<TitleType>01, <TitleType>13, no title"
    })
    void rejectsARecordWithItsReferenceAndTheReason(String present, String wrong, String reason) throws IOException {
        String broken = Messages.record().replace(present, wrong);
        read(Messages.message(broken + Messages.record()), UTF_8);
        assertEquals(1, taken.size());
        assertTrue(
                rejected.getFirst().startsWith("1 press.1 ")
                        && rejected.getFirst().contains(reason),
                rejected::toString);
    }

    @Test
    void takesAnyEncodingThatIsDeclared() throws IOException {
        String accents = Messages.REFERENCE.replace("A Novel", "Ein Märchen à la Brontë");
        read(accents, UTF_8);
        read(accents.replace("UTF-8", "ISO-8859-1"), ISO_8859_1);
        read(accents.replace("UTF-8", "windows-1252"), Charset.forName("windows-1252"));
        read(accents.replace("UTF-8", "UTF-16"), UTF_16);
        for (Imported book : taken) {
            assertEquals(
                    "Ein Märchen à la Brontë", ((ImportedBook) book).draft().subtitle());
        }
        assertEquals(4, taken.size());
    }

    @Test
    void refusesAFileThatBreaksOffBeforeTakingAnythingOfIt() {
        String many = Messages.message(Messages.record().repeat(20));
        assertUnreadable(many.substring(0, many.length() - 400), UTF_8, "line");
        assertTrue(taken.isEmpty());
    }

    @Test
    void refusesATextInAnotherEncodingThanItDeclares() {
        assertUnreadable(Messages.REFERENCE.replace("A Novel", "Märchen"), ISO_8859_1, "broken");
        assertTrue(taken.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE ONIXMessage SYSTEM \"file:///etc/passwd\"><ONIXMessage release=\"3.0\"/> | document type",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><ONIXMessage"
                        + " release=\"3.0\">&b;</ONIXMessage> | document type",
                "<ONIXMessage release=\"2.1\"><Product/></ONIXMessage> | ONIX 2.1",
                "<ONIXmessage xmlns=\"http://www.editeur.org/onix/2.1/short\"/> | ONIX 2.1",
                "<html/> | not an ONIX message",
                "isbn,title | broken",
                "'' | broken"
            })
    void refusesWhatIsNoMessage(String text, String reason) {
        UnreadableFile refused =
                assertThrows(UnreadableFile.class, () -> new OnixFile().check(file(text == null ? "" : text, UTF_8)));
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused::getMessage);
    }

    @Test
    void readsAPublishersFileWithAllItsRecords() throws IOException {
        new OnixFile().read(trial("onix3-macmillan-21.xml"), "AUD", reader());
        assertEquals(List.of(), rejected);
        assertEquals(21, taken.size());
        ImportedBook robot = (ImportedBook) taken.get(1);
        assertEquals("9781509851775", robot.isbn().value());
        assertEquals("Runaway Robot", robot.draft().title());
        assertEquals(
                List.of("Frank Cottrell Boyce", "Steven Lenton"), robot.draft().authors());
        assertEquals(List.of("Children's Fiction"), robot.draft().genres());
        assertEquals(320, robot.draft().pages());
        assertEquals(300, robot.draft().weightGrams());
        assertEquals(LocalDate.of(2019, 5, 1), robot.draft().publicationDate());
        assertEquals(Money.of("24.99", "AUD"), robot.draft().price());
        ImportedBook london = (ImportedBook) taken.get(5);
        assertEquals("London", london.draft().title());
        assertEquals(new Series("My First Touch and Find", null), london.draft().series());
        ImportedBook puller = (ImportedBook) taken.get(8);
        assertEquals("The Forgotten: A John Puller Novel 2", puller.draft().title());
        assertEquals(List.of("Thrillers"), puller.draft().genres());
    }

    @Test
    void readsTheOneRecordOfTheOther() throws IOException {
        new OnixFile().read(trial("onix3-single.xml"), "EUR", reader());
        BookDraft roseanna = ((ImportedBook) taken.getFirst()).draft();
        assertEquals("Roseanna", roseanna.title());
        assertEquals(new Series("The Martin Beck series", "1"), roseanna.series());
        assertEquals(List.of("Maj Sjöwall", "Per Wahlöö"), roseanna.authors());
        assertEquals("Crime", Objects.requireNonNull(roseanna.genres()).getFirst());
        assertEquals(new Publisher(null, "HarperCollins Publishers"), roseanna.publisher());
        assertEquals(195, roseanna.weightGrams());
        assertEquals(Money.of("8.99", "EUR"), roseanna.price());
        assertTrue(Objects.requireNonNull(roseanna.description()).startsWith("Widely recognised"));
        assertNull(((ImportedBook) taken.getFirst()).copies());
    }

    @Test
    void needsNoMoreMemoryForMoreRecords() throws IOException {
        Path file = folder.resolve("many.xml");
        int records = Integer.getInteger("alexandria.trial.records", 2_000);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\"?><ONIXMessage release=\"3.0\">");
            for (int i = 0; i < records; i++) {
                out.write(Messages.record());
            }
            out.write("</ONIXMessage>");
        }
        int[] count = {0};
        long start = System.nanoTime();
        new OnixFile().read(file, "EUR", new BookFile.Reader() {
            @Override
            public void take(Imported imported) {
                count[0]++;
            }

            @Override
            public void reject(RecordId record, String reason) {}
        });
        System.out.printf(
                "%,d ONIX records (%,d MB) were read in %,d ms with %,d MB of heap%n",
                records,
                Files.size(file) >> 20,
                (System.nanoTime() - start) / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
        assertEquals(records, count[0]);
    }

    private void assertUnreadable(String text, Charset charset, String reason) {
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> read(text, charset));
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused::getMessage);
    }

    private void read(String text, Charset charset) throws IOException {
        new OnixFile().read(file(text, charset), "EUR", reader());
    }

    private BookFile.Reader reader() {
        return new BookFile.Reader() {
            @Override
            public void take(Imported imported) {
                taken.add(imported);
            }

            @Override
            public void reject(RecordId record, String reason) {
                rejected.add(record.number() + " " + record.reference() + " " + reason);
            }
        };
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("books.xml"), text, charset);
    }

    private static Path trial(String name) {
        Path file = Path.of(System.getProperty("alexandria.trial-data", ""), name);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "skipped: there is no " + file + " here");
        return file;
    }
}
