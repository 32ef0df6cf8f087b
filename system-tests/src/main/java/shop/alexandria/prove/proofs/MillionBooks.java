package shop.alexandria.prove.proofs;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;

/** Figure 36, through the gateway. The books are written past the shop: taking them in is not what is measured. */
public final class MillionBooks implements Proof {
    private static final int BOOKS = 1_000_000;
    private static final int BATCH = 5_000;

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
        try (MongoClient client = MongoClients.create(trial.premises().documents())) {
            MongoCollection<Document> books = client.getDatabase("inventory").getCollection("books");
            for (int from = 0; from < BOOKS; from += BATCH) {
                books.insertMany(documents(from));
            }
        }
        trial.findings().tell("%,d books are written past the shop after %s s", BOOKS, writing);
        Stopwatch opening = Stopwatch.start();
        boolean open = Restart.of("inventory", trial);
        trial.findings()
                .find(
                        open,
                        "inventory is ready again, with its index built anew, after %s s; resident %,d MiB, at most %,d MiB",
                        opening,
                        ProcessFigures.of(trial.faults().pid("inventory")).megabytes(),
                        ProcessFigures.of(trial.faults().pid("inventory")).peakMegabytes());
        Searches.through(trial, BOOKS);
    }

    private static List<Document> documents(int from) {
        return IntStream.range(from, from + BATCH)
                .mapToObj(InventedBook::new)
                .map(MillionBooks::document)
                .toList();
    }

    private static Document document(InventedBook book) {
        String isbn = book.book().isbn();
        return new Document("_id", isbn)
                .append("slug", isbn)
                .append("revision", 1L)
                .append("withdrawn", false)
                .append("popularity", 0L)
                .append("listedAt", new Date(0))
                .append("title", book.title())
                .append("authors", List.of(book.author()))
                .append("genres", List.of("Genre " + book.number() % 40))
                .append("publisher", book.publisher())
                .append("description", book.description())
                .append("currency", "EUR")
                .append("price", BigDecimal.valueOf(book.price()))
                .append("minPerOrder", 1)
                .append("maxPerOrder", 100);
    }
}
