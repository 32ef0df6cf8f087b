package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.books.Gate;
import shop.alexandria.prove.trial.Trial;

/** Figure 9: the gate's counters are wrong by a hundred, in favour of the customers and against them. */
final class WrongGate {
    private static final int COPIES = 5;
    private static final int DEVICES = 40;

    private WrongGate() {}

    static void isPutRight(Trial trial, List<Customer> customers) {
        Book generous = trial.shop().book("The Hundred Ghosts", COPIES);
        Book strict = trial.shop().book("The Hidden Shelf", COPIES);
        Await.within(Duration.ofSeconds(10), () -> Gate.agrees(trial));
        Gate.shift(trial, generous.isbn(), 100);
        Gate.shift(trial, strict.isbn(), -100);
        Stopwatch wrong = Stopwatch.start();
        trial.findings()
                .tell(
                        "the gate counts 100 copies too many, and of another book 100 too few; %d order the first",
                        DEVICES);
        Outcomes outcomes = new Outcomes(
                Crowd.atOnce(DEVICES, i -> customers.get(i % customers.size()).triesToOrder(generous)));
        trial.findings()
                .find(
                        outcomes.count(201) == COPIES && outcomes.count(409) == DEVICES - COPIES,
                        "100 too many: %d of %d reserved; %s",
                        outcomes.count(201),
                        COPIES,
                        outcomes);
        long refused = customers.getFirst().triesToOrder(strict).status();
        boolean corrected = Await.within(Duration.ofSeconds(60), () -> Gate.agrees(trial));
        trial.findings()
                .find(corrected, "100 too few: %d at first; the gate was right again after %s s", refused, wrong);
        customers.getFirst().triesToOrder(strict).expect(201);
    }
}
