package shop.alexandria.prove.proofs;

import java.time.Duration;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.ProcessFigures;
import shop.alexandria.prove.trial.Trial;
import shop.alexandria.prove.trial.Watchers;

/** Live stock on the pages of many visitors. */
public final class OpenPages implements Proof {
    private static final int PAGES = 3_000;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "open-pages";
    }

    @Override
    public String promise() {
        return "%,d open pages of a book show a sale within %d s, and cost little".formatted(PAGES, SOON.toSeconds());
    }

    @Override
    public void run(Trial trial) {
        Book book = trial.shop().book("The Most Watched", 50);
        Customer ann = trial.shop().customer();
        ProcessFigures gateway = ProcessFigures.of(trial.faults().pid("gateway"));
        long before = gateway.megabytes();
        Stopwatch opening = Stopwatch.start();
        try (Watchers watchers = Watchers.of(book, trial.shop().address(), PAGES)) {
            boolean open = Await.within(Duration.ofMinutes(1), () -> watchers.see(50) == PAGES);
            trial.findings()
                    .find(open, "%,d pages are open, and show 50 copies, after %s s", watchers.see(50), opening);
            sell(trial, ann, book, watchers);
            Duration worked = gateway.processorTime();
            Pause.of(REST);
            worked = gateway.processorTime().minus(worked);
            trial.findings()
                    .tell(
                            "while nothing is sold they take %.1f %% of a processor, and %d MiB of the gateway (%d MiB before)",
                            100.0 * worked.toMillis() / REST.toMillis(), gateway.megabytes() - before, before);
        }
    }

    private static void sell(Trial trial, Customer ann, Book book, Watchers watchers) {
        for (int left = 49; left >= 40; left--) {
            int copies = left;
            ann.orders(book);
            Stopwatch since = Stopwatch.start();
            boolean seen = Await.within(SOON, () -> watchers.see(copies) == PAGES);
            trial.findings()
                    .find(seen, "%,d of them show %d copies %s s after an order", watchers.see(copies), copies, since);
        }
    }
}
