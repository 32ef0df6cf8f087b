package shop.alexandria.prove.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Owner;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;

/** Figure 38, second half; and what becomes of an import whose service dies. */
public final class BigImport implements Proof {
    private static final int RECORDS = 100_000;
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "big-import";
    }

    @Override
    public String promise() {
        return "%,d ONIX records are taken in with %d MiB of heap, though the service is killed in the middle"
                .formatted(RECORDS, HEAP_MEGABYTES);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("ALEXANDRIA_HEAP_INVENTORY", Integer.toString(HEAP_MEGABYTES));
    }

    @Override
    public void run(Trial trial) {
        Path file = trial.premises().data().path().resolve("big.xml");
        new OnixMessage(RECORDS).writeTo(file);
        trial.findings().tell("%,d records, %,d MiB", RECORDS, size(file) >> 20);
        long taken = brokenOff(trial, file);
        wholly(trial, file, taken);
        Searches.through(trial, RECORDS);
    }

    /** Answers how many books were taken in before the service died. */
    private static long brokenOff(Trial trial, Path file) {
        Owner owner = trial.shop().owner();
        String id = owner.sends(file, "onix");
        Await.within(PATIENCE, () -> read(owner, id) >= RECORDS / 3);
        Stopwatch since = Stopwatch.start();
        Restart.of("inventory", trial);
        boolean told = Await.within(
                Duration.ofMinutes(2), () -> state(owner.importReport(id)).equals("FAILED"));
        JsonNode report = owner.importReport(id);
        trial.findings().find(told, "killed in the middle, it is shown as failed %s s later: %s", since, report);
        return report.path("created").asLong();
    }

    private static void wholly(Trial trial, Path file, long taken) {
        Owner owner = trial.shop().owner();
        ProcessFigures memory = ProcessFigures.of(trial.faults().pid("inventory"));
        long before = memory.megabytes();
        Stopwatch since = Stopwatch.start();
        String id = owner.sends(file, "onix");
        Await.within(PATIENCE, () -> !state(owner.importReport(id)).equals("RUNNING"));
        JsonNode report = owner.importReport(id);
        // The batch that was saved when the service died may not have been counted.
        boolean whole = state(report).equals("DONE")
                && report.path("read").asInt() == RECORDS
                && report.path("rejected").asInt() == 0
                && report.path("created").asLong() <= RECORDS - taken
                && isThere(owner.client(), 0)
                && isThere(owner.client(), RECORDS / 3)
                && isThere(owner.client(), RECORDS - 1);
        trial.findings()
                .find(
                        whole,
                        "sent again, the rest is taken in within %s s: %s; resident %d MiB before, at most %d MiB since its start",
                        since,
                        report,
                        before,
                        memory.peakMegabytes());
    }

    private static boolean isThere(Client client, int number) {
        Book book = new InventedBook(number).book();
        return client.get("/api/v1/books/" + book.isbn()).text("title").equals(book.title());
    }

    private static long read(Owner owner, String id) {
        return owner.importReport(id).path("read").asLong();
    }

    private static String state(JsonNode report) {
        return report.path("state").asText();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
