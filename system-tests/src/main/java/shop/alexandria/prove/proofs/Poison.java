package shop.alexandria.prove.proofs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.Stopwatch;
import shop.alexandria.prove.trial.EventLog;
import shop.alexandria.prove.trial.Trial;

/** Messages nobody can process: they become dead letters, and what comes after them is processed. */
final class Poison {
    private static final String ORDERS = "alexandria.orders";

    /** The consumers of each service that listen to orders. */
    private static final Map<String, Integer> LISTENERS = Map.of("inventory", 3, "publishers", 1, "reporting", 1);

    private Poison() {}

    static void stepsAside(Trial trial, EventLog log, Customer ann) {
        List<ProducerRecord<String, String>> poison = List.of(
                message(trial, "no event at all", Map.of()),
                message(trial, "{", named("shop.alexandria.OrderPaid")),
                message(trial, "{\"lines\":7}", named("shop.alexandria.OrderPaid")));
        trial.findings().tell("%d poisoned messages among the orders", poison.size());
        Stopwatch sent = Stopwatch.start();
        log.tell(poison);
        Map<String, Integer> expected = LISTENERS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() * poison.size()));
        boolean buried =
                Await.within(Duration.ofSeconds(30), () -> letters(trial).equals(expected) && told(log, expected));
        trial.findings().find(buried, "dead letters after %s s: %s, each also told on its topic", sent, letters(trial));

        Book book = trial.shop().book("The Next in Line", 1);
        Order order = ann.orders(book);
        ann.pays(order, Customer.VISA).expect(200);
        Stopwatch paid = Stopwatch.start();
        boolean sold = Await.within(
                Duration.ofSeconds(30), () -> trial.shop().owner().stockOf(book).onHand() == 0);
        trial.findings().find(sold, "a later order is processed after %s s", paid);
    }

    private static ProducerRecord<String, String> message(Trial trial, String body, Map<String, String> headers) {
        String key = UUID.randomUUID().toString();
        ProducerRecord<String, String> message =
                new ProducerRecord<>(trial.premises().topic(ORDERS), key, body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static Map<String, String> named(String type) {
        return Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type);
    }

    /** By service; negative when it does not answer. */
    private static Map<String, Integer> letters(Trial trial) {
        Client owner = trial.shop().owner().client();
        return LISTENERS.keySet().stream()
                .collect(Collectors.toMap(service -> service, service -> letters(owner, service)));
    }

    private static int letters(Client owner, String service) {
        Answer list = owner.get("/api/v1/dead-letters/" + service);
        return list.status() == 200 ? list.body().path("total").asInt() : -1;
    }

    private static boolean told(EventLog log, Map<String, Integer> expected) {
        return expected.entrySet().stream()
                .allMatch(letters ->
                        log.all("alexandria.dead-letters." + letters.getKey()).size() == letters.getValue());
    }
}
