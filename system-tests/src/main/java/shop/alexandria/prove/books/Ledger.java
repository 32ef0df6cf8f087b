package shop.alexandria.prove.books;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import shop.alexandria.local.processes.Await;
import shop.alexandria.prove.Findings;
import shop.alexandria.prove.trial.Trial;

/** The end of every proof: all books balance within their time, whatever was done to the shop before. */
public final class Ledger {
    private static final int SHOWN = 8;
    private static final List<Books> ALL = List.of(
            new StockBooks(),
            new MoneyBooks(),
            new SalesBooks(),
            new ReportBooks(),
            new OutboxBooks(),
            new GateBooks());

    private Ledger() {}

    public static void check(Trial trial) {
        trial.findings().tell("The books are audited:");
        Instant begin = Instant.now();
        ALL.forEach(books -> check(books, begin, trial));
    }

    private static void check(Books books, Instant begin, Trial trial) {
        Duration left = books.patience().minus(Duration.between(begin, Instant.now()));
        Await.within(left, () -> books.audit(trial).balances());
        Audit last = books.audit(trial);
        Findings findings = trial.findings();
        findings.find(
                last.balances(),
                "%-7s %s (after %.1f s)",
                books.name(),
                last.figures(),
                Duration.between(begin, Instant.now()).toMillis() / 1000.0);
        last.discrepancies().stream().limit(SHOWN).forEach(line -> findings.tell("          %s", line));
    }
}
