package shop.alexandria.prove.proofs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.Trial;

/** Figure 34. Told, not judged: how fast a machine is says nothing of the shop; how much it has to work does. */
public final class Speed implements Proof {
    private static final int BOOKS = 10_000;
    private static final int READS = 10_000;
    private static final int WRITES = 3_000;
    private static final int CHECKOUTS = 400;
    private static final int AT_ONCE = 4;
    private static final int TIMES_TO_WARM_UP = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String promise() {
        return "what a request costs of processor time, in all services and servers";
    }

    /** It measures, and needs a machine that has nothing else to do. */
    @Override
    public boolean onlyByName() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        takeIn(trial);
        Client visitor = trial.shop().visitor();
        Book book = trial.shop().book("The Quick Reader", 100_000);
        List<Customer> customers = trial.customers(AT_ONCE);
        measure(
                trial,
                "book page",
                READS,
                i -> visitor.get("/api/v1/books/" + invented(i).isbn()));
        measure(trial, "list of 20", READS, i -> visitor.get("/api/v1/books?size=20&page=" + i % 40));
        measure(trial, "search, one term", READS, i -> visitor.get("/api/v1/books?q=" + word(i)));
        measure(trial, "home page", READS, _ -> visitor.get("/api/v1/home"));
        measure(trial, "add to cart", WRITES, i -> add(customers.get(i % AT_ONCE), book, 1 + i % 9));
        measure(trial, "complete checkout", CHECKOUTS, i -> checkout(customers.get(i % AT_ONCE), book));
    }

    private static void takeIn(Trial trial) {
        Path file = trial.premises().data().path().resolve("books.xml");
        new OnixMessage(BOOKS).writeTo(file);
        Owner owner = trial.shop().owner();
        Stopwatch since = Stopwatch.start();
        String id = owner.sends(file, "onix");
        Await.within(
                PATIENCE, () -> !owner.importReport(id).path("state").asText().equals("RUNNING"));
        trial.findings().tell("%,d books are taken in within %s s", BOOKS, since);
    }

    /** A few times to warm up, and once that counts. */
    private static void measure(Trial trial, String what, int count, IntFunction<Answer> deed) {
        Crowd.inTurn(AT_ONCE, TIMES_TO_WARM_UP * count, deed);
        Duration before = processorTime();
        Stopwatch since = Stopwatch.start();
        Outcomes outcomes = new Outcomes(Crowd.inTurn(AT_ONCE, count, deed));
        double worked = processorTime().minus(before).toMillis();
        double seconds = since.elapsed().toMillis() / 1000.0;
        trial.findings()
                .find(
                        outcomes.answers().stream().allMatch(answer -> answer.status() / 100 == 2),
                        "%-18s %6.2f ms of a processor, %6.0f a second; %s, p99 %d ms",
                        what,
                        worked / count,
                        count / seconds,
                        outcomes,
                        outcomes.percentile(99).toMillis());
    }

    private static Answer add(Customer customer, Book book, int quantity) {
        return customer.client().put("/api/v1/cart/items/" + book.isbn(), new Quantity(quantity));
    }

    private static Answer checkout(Customer customer, Book book) {
        return customer.pays(Order.of(customer.triesToOrder(book).expect(201)), Customer.VISA);
    }

    private static Book invented(int i) {
        return new InventedBook(i * 31 % BOOKS).book();
    }

    private static String word(int i) {
        return new InventedBook(i * 97 % BOOKS).title().split(" ")[1];
    }

    /** Of the services, PostgreSQL, Redis and Kafka; the document store shares its process with those who ask. */
    private static Duration processorTime() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private record Quantity(int quantity) {}
}
