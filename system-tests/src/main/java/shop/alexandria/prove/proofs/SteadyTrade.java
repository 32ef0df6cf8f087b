package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;

/** Customers who go on buying, one book after another, until they are told to stop. */
final class SteadyTrade implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<Bought> bought = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    private SteadyTrade() {}

    /** Each customer pauses between two purchases, so that what is measured is the shop and not its machine. */
    static SteadyTrade in(Book book, List<Customer> customers, Duration pause) {
        SteadyTrade trade = new SteadyTrade();
        customers.forEach(
                customer -> trade.threads.add(Thread.ofVirtual().start(() -> trade.shopping(customer, book, pause))));
        return trade;
    }

    private void shopping(Customer customer, Book book, Duration pause) {
        while (open) {
            bought.add(Bought.by(customer, book));
            Pause.of(pause);
        }
    }

    /** What became of the purchases since the last call. */
    Purchases taken() {
        List<Bought> taken = new ArrayList<>();
        for (Bought next = bought.poll(); next != null; next = bought.poll()) {
            taken.add(next);
        }
        return new Purchases(taken);
    }

    @Override
    public void close() {
        open = false;
        threads.forEach(Pause::until);
    }
}
