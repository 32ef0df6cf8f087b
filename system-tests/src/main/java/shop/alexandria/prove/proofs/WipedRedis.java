package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.books.Gate;
import shop.alexandria.prove.trial.Trial;

/** Figures 2 and 8: Redis loses its data while a crowd buys. */
final class WipedRedis {
    private static final int DEVICES = 200;
    private static final int COPIES = 10;

    private WipedRedis() {}

    /** @param fault returns when Redis is back, empty */
    static void oversellsNothing(Trial trial, List<Customer> customers, Runnable fault) {
        Book book = trial.shop().book("The Forgotten Edition", COPIES);
        trial.findings()
                .tell("%d devices order one of %d copies at once; meanwhile Redis loses all it knows", DEVICES, COPIES);
        CompletableFuture<Stopwatch> loss = CompletableFuture.supplyAsync(() -> {
            Pause.of(Duration.ofMillis(200));
            fault.run();
            Stopwatch back = Stopwatch.start();
            isListenedTo(trial, back);
            return back;
        });
        Purchases all = new Purchases(Crowd.atOnce(DEVICES, i -> Bought.by(customers.get(i % customers.size()), book)));
        Stopwatch back = loss.join();
        trial.findings().find(all.paid() <= COPIES, "%d of %d sold; placing %s", all.paid(), COPIES, all.placing());
        boolean agrees = Await.within(Duration.ofSeconds(60), () -> Gate.agrees(trial));
        trial.findings().find(agrees, "the gate's counters equal PostgreSQL %s s after Redis was back", back);
    }

    /** Redis counts who has subscribed to patterns: that is how holds that expire are heard of. */
    private static void isListenedTo(Trial trial, Stopwatch back) {
        boolean heard = Await.within(Duration.ofSeconds(5), () -> subscriptions(trial) > 0);
        trial.findings().find(heard, "the expiry of holds is listened to again %s s after Redis was back", back);
    }

    private static int subscriptions(Trial trial) {
        return Integer.parseInt(trial.premises().redis().ask("PUBSUB", "NUMPAT").getFirst());
    }
}
