package shop.alexandria.prove.proofs;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;

/** Figure 36, through the gateway. The books are written past the shop: taking them in is not what is measured. */
public final class MillionBooks implements Proof {
    private static final int BOOKS = 1_000_000;
    private static final int BATCH = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "million-books";
    }

    @Override
    public String promise() {
        return "a catalogue of %,d books can be searched".formatted(BOOKS);
    }

    /** It needs more memory and time than all the others. */
    @Override
    public boolean onlyByName() {
        return true;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("ALEXANDRIA_HEAP_INVENTORY", "1024", "ALEXANDRIA_SEARCH_DIRECTORY", "target/prove/search");
    }

    @Override
    public void run(Trial trial) {
        Stopwatch writing = Stopwatch.start();
        for (int from = 0; from < BOOKS; from += BATCH) {
            trial.premises().documents().insert("inventory", "books", documents(from));
        }
        trial.findings().tell("%,d books are written past the shop after %s s", BOOKS, writing);
        Stopwatch opening = Stopwatch.start();
        boolean open = Restart.of("inventory", trial) && Await.within(PATIENCE, () -> answers(trial));
        trial.findings()
                .find(
                        open,
                        "inventory is ready again, with its index built anew, after %s s; resident %,d MiB, at most %,d MiB",
                        opening,
                        ProcessFigures.of(trial.faults().pid("inventory")).megabytes(),
                        ProcessFigures.of(trial.faults().pid("inventory")).peakMegabytes());
        Searches.through(trial, BOOKS);
    }

    /** A service that builds its index lives, but answers no search yet. */
    private static boolean answers(Trial trial) {
        return trial.shop().visitor().get("/api/v1/books?size=1").status() == 200;
    }

    private static List<Map<String, Object>> documents(int from) {
        return IntStream.range(from, from + BATCH)
                .mapToObj(InventedBook::new)
                .map(MillionBooks::document)
                .toList();
    }

    private static Map<String, Object> document(InventedBook book) {
        String isbn = book.book().isbn();
        return Map.ofEntries(
                Map.entry("_id", isbn),
                Map.entry("slug", isbn),
                Map.entry("revision", 1L),
                Map.entry("withdrawn", false),
                Map.entry("popularity", 0L),
                Map.entry("listedAt", Instant.EPOCH),
                Map.entry("title", book.title()),
                Map.entry("authors", List.of(book.author())),
                Map.entry("genres", List.of("Genre " + book.number() % 40)),
                Map.entry("publisher", book.publisher()),
                Map.entry("description", book.description()),
                Map.entry("currency", "EUR"),
                Map.entry("price", BigDecimal.valueOf(book.price())),
                Map.entry("minPerOrder", 1),
                Map.entry("maxPerOrder", 100));
    }
}
