package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.Trial;

/** Customers who do everything the protocol has to cope with, over and over: so that every gap in it is passed. */
final class MixedTrade implements AutoCloseable {
    /** The key of a request whose service died is in use for a minute; not everybody waits for that. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Trial trial;
    private final Book common;
    private final AtomicInteger deeds = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open = true;

    private MixedTrade(Trial trial) {
        this.trial = trial;
        this.common = trial.shop().book("The Common Reader", 100_000);
    }

    /** A third of the customers is after rare books, and pays late. */
    static MixedTrade of(Trial trial, List<Customer> customers) {
        MixedTrade trade = new MixedTrade(trial);
        for (int i = 0; i < customers.size(); i++) {
            Customer customer = customers.get(i);
            Random random = new Random(i);
            Consumer<Customer> habit = i % 3 == 0 ? trade::paysTooLate : _ -> trade.doesAnything(customer, random);
            trade.threads.add(Thread.ofVirtual().start(() -> trade.goOn(customer, habit)));
        }
        return trade;
    }

    private void goOn(Customer customer, Consumer<Customer> habit) {
        while (open) {
            habit.accept(customer);
            deeds.incrementAndGet();
            Pause.of(BETWEEN);
        }
    }

    private void doesAnything(Customer customer, Random random) {
        Answer placed = places(customer, common);
        if (placed.status() != 201) {
            return;
        }
        Order order = Order.of(placed);
        switch (random.nextInt(6)) {
            case 0 -> {} // closes the browser
            case 1 -> pays(customer, order, Customer.DECLINED);
            case 2 -> {
                pays(customer, order, Customer.DECLINED);
                pays(customer, order, Customer.VISA);
            }
            case 3 -> pays(customer, order, Customer.DELAYED);
            default -> pays(customer, order, Customer.VISA);
        }
    }

    /** The only copy finds another buyer between the deadline and the money. */
    private void paysTooLate(Customer customer) {
        Book rare = Book.fresh("The Only Copy");
        if (trial.shop().owner().triesToList(rare, 1).status() != 201) {
            return;
        }
        Answer placed = places(customer, rare);
        if (placed.status() == 201) {
            pays(customer, Order.of(placed), Customer.DELAYED);
            Stopwatch waiting = Stopwatch.start();
            Answer other = customer.triesToOrder(rare);
            while (open && other.status() != 201 && waiting.elapsed().toSeconds() < 20) {
                Pause.of(BETWEEN);
                other = customer.triesToOrder(rare);
            }
            if (other.status() == 201) {
                pays(customer, Order.of(other), Customer.VISA);
            }
        }
    }

    private static Answer places(Customer customer, Book book) {
        String key = Customer.newKey();
        return Stubborn.answers(() -> customer.triesToOrder(book, key), PATIENCE)
                .getLast();
    }

    private static void pays(Customer customer, Order order, String method) {
        String key = Customer.newKey();
        var _ = Stubborn.answers(() -> customer.pays(order, method, key), PATIENCE);
    }

    int deeds() {
        return deeds.get();
    }

    @Override
    public void close() {
        open = false;
        threads.forEach(Pause::until);
    }
}
