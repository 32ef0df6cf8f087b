package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.trial.Trial;

/** Figure 7: holds nobody pays for end soon after their deadline, whatever is deaf or asleep. */
final class ExpiringHolds {
    private ExpiringHolds() {}

    static void end(Trial trial, List<Customer> customers) {
        Book book = trial.shop().book("The Closed Browser", 1000);
        withEvents(trial, customers, book);
        withoutEvents(trial, customers, book);
        withInventoryStopped(trial, customers, book);
    }

    private static void withEvents(Trial trial, List<Customer> customers, Book book) {
        trial.findings().tell("50 orders that nobody pays, with keyspace events");
        place(customers, book, 50);
        Releases events = new Releases(trial);
        List<Duration> delays = events.within(Duration.ofSeconds(30));
        long fast = delays.stream()
                .filter(delay -> delay.compareTo(Duration.ofSeconds(2)) <= 0)
                .count();
        trial.findings()
                .find(
                        fast * 100 >= events.count() * 95L && events.count() > 0,
                        "%d of %d holds released within 2 s of their deadline; %s",
                        fast,
                        events.count(),
                        spread(delays));
    }

    private static void withoutEvents(Trial trial, List<Customer> customers, Book book) {
        trial.findings().tell("20 orders that nobody pays, with keyspace events switched off");
        trial.premises().redis().ask("CONFIG", "SET", "notify-keyspace-events", "");
        place(customers, book, 20);
        Releases silent = new Releases(trial);
        List<Duration> swept = silent.within(Duration.ofSeconds(30));
        trial.premises().redis().ask("CONFIG", "SET", "notify-keyspace-events", "Ex");
        trial.findings()
                .find(
                        swept.size() == silent.count() && allWithin(swept, Duration.ofSeconds(15)),
                        "%d of %d released; %s",
                        swept.size(),
                        silent.count(),
                        spread(swept));
    }

    private static void withInventoryStopped(Trial trial, List<Customer> customers, Book book) {
        trial.findings().tell("20 orders that nobody pays, and inventory stopped (SIGSTOP) for 30 s");
        place(customers, book, 20);
        Releases asleep = new Releases(trial);
        trial.faults().freeze("inventory");
        Pause.of(Duration.ofSeconds(30));
        trial.faults().thaw("inventory");
        Instant back = Instant.now();
        int released = asleep.within(Duration.ofSeconds(15)).size();
        trial.findings()
                .find(
                        released == asleep.count() && released > 0,
                        "%d of %d released %.1f s after it was back",
                        released,
                        asleep.count(),
                        Duration.between(back, Instant.now()).toMillis() / 1000.0);
    }

    private static void place(List<Customer> customers, Book book, int orders) {
        Crowd.inTurn(10, orders, i -> customers.get(i % customers.size()).orders(book));
    }

    private static boolean allWithin(List<Duration> delays, Duration limit) {
        return delays.stream().allMatch(delay -> delay.compareTo(limit) <= 0);
    }

    private static String spread(List<Duration> delays) {
        return delays.isEmpty()
                ? "none"
                : "median %d ms, slowest %d ms"
                        .formatted(
                                delays.get(delays.size() / 2).toMillis(),
                                delays.getLast().toMillis());
    }
}
