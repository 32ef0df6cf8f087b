package shop.alexandria.prove.proofs;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.trial.Trial;

/** Orders that have to be decided, one way or the other. */
final class Decisions {
    private Decisions() {}

    /** Waits until no order is undecided, and tells how long that took. */
    static Map<String, Long> await(
            Trial trial, List<Customer> customers, List<Order> orders, String when, String outcomes) {
        Instant begin = Instant.now();
        boolean all = Await.within(
                Duration.ofSeconds(60),
                () -> states(customers, orders).keySet().stream()
                        .noneMatch(state -> state.startsWith("AWAITING")
                                || state.endsWith("PROCESSING")
                                || state.equals("EXPIRED/SUCCEEDED")));
        Map<String, Long> states = states(customers, orders);
        trial.findings()
                .find(
                        all,
                        "decided %.1f s %s: %s %s",
                        Duration.between(begin, Instant.now()).toMillis() / 1000.0,
                        when,
                        states,
                        outcomes);
        return states;
    }

    private static Map<String, Long> states(List<Customer> customers, List<Order> orders) {
        return IntStream.range(0, orders.size())
                .mapToObj(i -> customers.get(i).sees(orders.get(i)).state())
                .collect(groupingBy(state -> state, TreeMap::new, counting()));
    }
}
