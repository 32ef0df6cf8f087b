package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Trial;

/**
 * Figure 14.
 *
 * @param away how long Kafka hangs, and then how long it is gone
 */
public record KafkaAway(Duration away) implements Proof {
    private static final int BUYERS = 3;
    private static final Duration PAUSE = Duration.ofMillis(500);

    public static KafkaAway full() {
        return new KafkaAway(Duration.ofSeconds(30));
    }

    @Override
    public String name() {
        return "kafka-away";
    }

    @Override
    public String promise() {
        return "a minute without Kafka fails no request, and what waited is sent soon after";
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(BUYERS);
        Book book = trial.shop().book("The Silent Post", 10_000);
        trial.findings().tell("%d customers buy steadily", BUYERS);
        try (StockObserver _ = StockObserver.of(trial);
                SteadyTrade trade = SteadyTrade.in(book, customers, PAUSE)) {
            Pause.of(Duration.ofSeconds(10));
            tell(trial, "with Kafka", trade.taken());
            trial.faults().freeze("kafka");
            Pause.of(away);
            tell(trial, "Kafka stopped (SIGSTOP) for " + away.toSeconds() + " s", trade.taken());
            trial.faults().takeAway("kafka");
            Pause.of(away);
            tell(trial, "Kafka killed, and gone for " + away.toSeconds() + " s", trade.taken());
        }
        long waiting = waiting(trial);
        trial.findings().find(waiting > 0, "%d events wait in the outboxes", waiting);
        trial.faults().bringBack("kafka");
        Stopwatch back = Stopwatch.start();
        boolean drained = Await.within(Duration.ofSeconds(30), () -> waiting(trial) == 0);
        trial.findings().find(drained, "the outboxes are empty %s s after Kafka was back", back);
    }

    private static void tell(Trial trial, String when, Purchases purchases) {
        trial.findings()
                .find(
                        purchases.failures() == 0 && purchases.paid() > 0,
                        "%s: placing %s; paying %s",
                        when,
                        purchases.placing(),
                        purchases.paying());
    }

    private static long waiting(Trial trial) {
        return Stream.of("orders", "inventory")
                .mapToLong(service ->
                        trial.premises().database(service).number("SELECT count(*) FROM outbox WHERE sent_at IS NULL"))
                .sum();
    }
}
