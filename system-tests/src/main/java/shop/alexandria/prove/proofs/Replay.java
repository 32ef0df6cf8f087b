package shop.alexandria.prove.proofs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.books.State;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Echo;
import shop.alexandria.prove.trial.EventLog;
import shop.alexandria.prove.trial.Shuffled;
import shop.alexandria.prove.trial.Trial;

/**
 * Figures 6 and 15.
 *
 * @param purchases how many are made while every event is told twice
 */
public record Replay(int purchases) implements Proof {
    private static final int CUSTOMERS = 6;

    /** What has stock committed or released. */
    private static final Set<String> DECISIVE =
            Set.of("shop.alexandria.OrderPaid", "shop.alexandria.PaymentFailed", "shop.alexandria.OrderExpired");

    public static Replay full() {
        return new Replay(90);
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String promise() {
        return "events told twice, shuffled, forged or poisoned take effect once, and hold up no other";
    }

    @Override
    public void run(Trial trial) {
        Random random = new Random(42);
        List<Customer> customers = trial.customers(CUSTOMERS);
        try (StockObserver _ = StockObserver.of(trial);
                EventLog log = new EventLog(trial.premises())) {
            everythingTwice(trial, log, random, customers);
            wholeHistoryAgain(trial, log, random);
            tenTimesUnderNewNames(trial, log);
            Poison.stepsAside(trial, log, customers.getFirst());
        }
    }

    private void everythingTwice(Trial trial, EventLog log, Random random, List<Customer> customers) {
        List<Book> books = IntStream.range(0, 10)
                .mapToObj(_ -> trial.shop().book("The Echo", purchases))
                .toList();
        trial.findings()
                .tell("%d purchases, some declined, some not paid; every event is told a second time", purchases);
        try (Echo echo = Echo.of(log, random)) {
            List<Integer> paid = Crowd.inTurn(
                    CUSTOMERS, purchases, i -> buy(customers.get(i % CUSTOMERS), books.get(i % books.size()), i % 6));
            caughtUp(trial, log);
            long orders =
                    trial.premises().database("orders").number("SELECT count(*) FROM orders WHERE status = 'PAID'");
            int expected = paid.stream().mapToInt(Integer::intValue).sum();
            trial.findings()
                    .find(
                            echo.told() > 0 && orders >= expected,
                            "%d paid; %d events told twice",
                            expected,
                            echo.told());
        }
    }

    /** Answers how many were paid. */
    private static int buy(Customer customer, Book book, int kind) {
        Order order = Order.of(
                Stubborn.answers(() -> customer.triesToOrder(book)).getLast().expect(201));
        if (kind == 0) {
            return 0;
        }
        if (kind == 1) {
            customer.pays(order, Customer.DECLINED);
            return 0;
        }
        return customer.pays(order, Customer.VISA).status() == 200 ? 1 : 0;
    }

    private static void wholeHistoryAgain(Trial trial, EventLog log, Random random) {
        nothingChangesByItself(trial, log);
        State before = State.of(trial);
        List<ConsumerRecord<String, String>> history = log.all();
        trial.findings()
                .tell("the whole history of %d events is told twice more, shuffled across keys", history.size());
        log.tell(Shuffled.of(history, random));
        log.tell(Shuffled.of(history, random));
        caughtUp(trial, log);
        compare(trial, before, "after %d repeated events".formatted(2 * history.size()));
    }

    /** The inbox knows events by their names; under new ones only the guarded transitions are left. */
    private static void tenTimesUnderNewNames(Trial trial, EventLog log) {
        State before = State.of(trial);
        Map<String, ConsumerRecord<String, String>> decisive = new LinkedHashMap<>();
        log.all("alexandria.orders").stream()
                .filter(record -> DECISIVE.contains(header(record, "ce_type")))
                .forEach(record -> decisive.putIfAbsent(header(record, "ce_id"), record));
        List<ProducerRecord<String, String>> forged = decisive.values().stream()
                .limit(40)
                .flatMap(record -> Stream.generate(() -> underNewName(record)).limit(10))
                .toList();
        trial.findings().tell("commits and releases 10 times under new names: %d events", forged.size());
        log.tell(forged);
        caughtUp(trial, log);
        compare(trial, before, "after commits and releases were told 10 times under new names");
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, String> underNewName(ConsumerRecord<String, String> record) {
        ProducerRecord<String, String> forged = Shuffled.again(record);
        forged.headers().remove("ce_id");
        forged.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return forged;
    }

    private static void caughtUp(Trial trial, EventLog log) {
        Stopwatch waiting = Stopwatch.start();
        boolean read = Await.within(Duration.ofMinutes(3), () -> log.unread() == 0);
        if (!read) {
            trial.findings().find(false, "%d messages are still unread after %s s", log.unread(), waiting);
        }
    }

    /** Orders that would expire during the comparison expire before it. */
    private static void nothingChangesByItself(Trial trial, EventLog log) {
        Await.within(
                Duration.ofMinutes(3),
                () -> trial.premises()
                                .database("orders")
                                .number("SELECT count(*) FROM orders WHERE status = 'AWAITING_PAYMENT'"
                                        + " AND payment_deadline < now() + interval '3 minutes'")
                        == 0);
        caughtUp(trial, log);
    }

    private static void compare(Trial trial, State before, String when) {
        State after = State.of(trial);
        List<String> changed = after.without(before);
        trial.findings()
                .find(
                        changed.isEmpty() && before.without(after).isEmpty(),
                        "the same state of %d lines %s",
                        after.lines().size(),
                        when);
        changed.stream().limit(8).forEach(line -> trial.findings().tell("          now: %s", line));
    }
}
