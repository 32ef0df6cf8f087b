package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.persistence.BsonBookBytes;
import shop.alexandria.inventory.imports.persistence.Goodbooks;

/**
 * How long it takes to build an index of many books and to search it. Run by hand:
 * {@code -Dtest=SearchBenchmark -Dalexandria.bench.books=1000000 -Dalexandria.trial-data=…}
 */
@EnabledIfSystemProperty(named = "alexandria.bench.books", matches = "\\d+")
class SearchBenchmark {
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;

    private record Timing(String what, long nanos) {}

    @Test
    void buildsAndSearches(@TempDir Path folder) throws IOException {
        int books = Integer.getInteger("alexandria.bench.books");
        try (Index index = new Index(folder)) {
            long start = System.nanoTime();
            long begun = cpu();
            ManyBooks many = new ManyBooks(Goodbooks.all());
            for (int from = 0; from < books; from += BATCH) {
                index.entries.load(many.batch(from, Math.min(books, from + BATCH)));
            }
            index.entries.open();
            System.out.printf(
                    "%,d books were indexed in %.1f s (CPU of the writer %.1f s): %,d MB on disk, %,d MB of heap"
                            + " used%n",
                    books, (System.nanoTime() - start) / 1e9, (cpu() - begun) / 1e9, size(folder) >> 20, heap() >> 20);
            search(index, JudgedQuery.all().stream().map(JudgedQuery::typed).toList());
        }
    }

    private static void search(Index index, List<String> typed) {
        for (int round = 0; round < WARM_UP; round++) {
            typed.forEach(text -> found(index, text));
        }
        List<Timing> timings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : typed) {
                long start = cpu();
                found(index, text);
                timings.add(new Timing(text, cpu() - start));
            }
        }
        timings.sort(Comparator.comparingLong(Timing::nanos));
        System.out.printf(
                "%,d searches with facets, CPU: p50 %.2f ms, p99 %.2f ms, longest %.2f ms (%s)%n",
                timings.size(),
                millis(timings, 0.5),
                millis(timings, 0.99),
                millis(timings, 1),
                timings.getLast().what());
        timings.reversed().stream()
                .map(Timing::what)
                .distinct()
                .limit(5)
                .forEach(slow -> System.out.println("  slow: " + slow));
    }

    /** Of this thread, which does all of a search: a busy machine does not change it much. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long found(Index index, String text) {
        return index.search
                .find(new BookQuery(text, List.of(), BookSort.RELEVANCE, 0, 20, true))
                .total();
    }

    private static double millis(List<Timing> timings, double share) {
        return timings.get((int) Math.min(timings.size() - 1L, Math.round(timings.size() * share)))
                        .nanos()
                / 1e6;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** An index in files. */
    private static final class Index implements AutoCloseable {
        private final IndexStore store;
        private final LuceneCatalogueIndex entries;
        private final LuceneCatalogueSearch search;

        Index(Path folder) {
            store = new IndexStore(() -> Optional.of(folder));
            entries = new LuceneCatalogueIndex(store, new BsonBookBytes());
            search = new LuceneCatalogueSearch(store, entries, new BsonBookBytes(), 2);
        }

        @Override
        public void close() throws IOException {
            store.close();
        }
    }
}
