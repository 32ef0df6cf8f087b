package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.ShopBackup;
import shop.alexandria.prove.trial.Trial;

/** A shop that has lost all its stores goes on from its backup: what was sold is sold once, also what few had heard of. */
public final class Restore implements Proof {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int HEARD = 40;
    private static final int UNHEARD = 10;

    private Book book = Book.fresh("The Phoenix");

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String promise() {
        return "all stores are lost and restored from a backup taken while the shop was open: nothing is lost or sold twice";
    }

    @Override
    public void run(Trial trial) {
        book = trial.shop().book("The Phoenix", 1_000);
        List<Customer> customers = trial.customers(4);
        trial.findings().tell("%d copies are sold; an order waits for its payment", HEARD);
        buy(customers, HEARD);
        Customer late = trial.shop().customer();
        Order unpaid = late.orders(book);
        trial.findings()
                .tell("%d more, of which publishers and reporting hear nothing: their events are in Kafka", UNHEARD);
        Stream.of("publishers", "reporting").forEach(trial.faults()::takeAway);
        buy(customers, UNHEARD);
        trial.findings()
                .find(Await.within(PATIENCE, () -> waiting(trial) == 0), "all events were sent before the backup");

        List<Customer> newcomers = new ArrayList<>();
        ShopBackup backup =
                ShopBackup.of(trial, () -> newcomers.add(trial.shop().customer()));
        trial.findings().tell("backed up: PostgreSQL, then somebody registers, then the documents");

        backup.loseEverything();
        trial.findings().tell("every process is killed, and PostgreSQL, the documents, Redis and Kafka are deleted");
        Stopwatch down = Stopwatch.start();
        backup.restore();
        boolean open = Await.within(
                PATIENCE,
                () -> customers.getFirst().client().get("/api/v1/orders").status() == 200);
        trial.findings().find(open, "restored and open again after %s s", down);

        goOn(trial, late, unpaid, newcomers.getFirst());
    }

    private void goOn(Trial trial, Customer late, Order unpaid, Customer newcomer) {
        int paid = late.pays(unpaid, Customer.VISA).status();
        trial.findings().find(paid == 200, "the order that waited is paid: %d", paid);
        int left = 1_000 - HEARD - UNHEARD - 1;
        boolean exact =
                Await.within(PATIENCE, () -> trial.shop().owner().stockOf(book).equals(new Owner.Stock(left, 0, left)));
        trial.findings().find(exact, "the shelf holds %s", trial.shop().owner().stockOf(book));
        boolean isKnown = Bought.by(newcomer, book).isPaid();
        trial.findings().find(isKnown, "who has registered between the two backups is known, and buys");
    }

    private void buy(List<Customer> customers, int copies) {
        Crowd.inTurn(customers.size(), copies, buyer -> Bought.by(customers.get(buyer % customers.size()), book));
    }

    private static long waiting(Trial trial) {
        return Stream.of("orders", "inventory")
                .mapToLong(service ->
                        trial.premises().database(service).number("SELECT count(*) FROM outbox WHERE sent_at IS NULL"))
                .sum();
    }
}
