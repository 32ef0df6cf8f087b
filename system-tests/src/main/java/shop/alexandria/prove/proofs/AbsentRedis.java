package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.books.Gate;
import shop.alexandria.prove.faults.Disturbance;
import shop.alexandria.prove.trial.Trial;

/** Figure 3: Redis is away for two minutes, each third of them in another way. */
final class AbsentRedis {
    private static final Duration THIRD = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int BUYERS = 3;

    private AbsentRedis() {}

    static void isNotWaitedFor(Trial trial, List<Customer> customers) {
        Book book = trial.shop().book("The Patient Reader", 10_000);
        trial.findings().tell("%d customers buy steadily; first with Redis, for comparison", BUYERS);
        try (SteadyTrade trade = SteadyTrade.in(book, customers.subList(0, BUYERS), PAUSE)) {
            Pause.of(Duration.ofSeconds(10));
            trial.findings().tell("with Redis: placing %s", trade.taken().placing());
            trial.faults().takeAway("redis");
            during("connections refused", new Disturbance.Refused(), trial, trade);
            during("connections that hang", new Disturbance.BlackHole(), trial, trade);
            during("connections half closed", new Disturbance.HalfClosed(), trial, trade);
            trial.faults().bringBack("redis");
            trial.faults().disturb("redis", Disturbance.NONE);
        }
        Stopwatch back = Stopwatch.start();
        boolean agrees = Await.within(Duration.ofSeconds(60), () -> Gate.agrees(trial));
        trial.findings().find(agrees, "the gate's counters equal PostgreSQL %s s after Redis was back", back);
    }

    private static void during(String how, Disturbance disturbance, Trial trial, SteadyTrade trade) {
        trade.taken();
        trial.faults().disturb("redis", disturbance);
        Pause.of(THIRD);
        Purchases purchases = trade.taken();
        Outcomes placing = purchases.placing();
        trial.findings()
                .find(
                        purchases.failures() == 0
                                && placing.count(201) > 0
                                && placing.percentile(95).compareTo(Duration.ofSeconds(1)) <= 0,
                        "Redis away for %d s, %s: placing %s; paying %s",
                        THIRD.toSeconds(),
                        how,
                        placing,
                        purchases.paying());
    }
}
