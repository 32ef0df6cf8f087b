package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.faults.Disturbance;
import shop.alexandria.prove.trial.Trial;

/** Figure 12: webhooks that come often, and before the answer they are about. */
final class EarlyWebhooks {
    private EarlyWebhooks() {}

    static void areOneTransition(Trial trial, List<Customer> customers) {
        Book book = trial.shop().book("The Five Postmen", 100);
        trial.findings()
                .tell("each webhook 5 times, and the provider's answers 0.4 s late, so that webhooks come first");
        List<Order> orders =
                customers.stream().map(customer -> customer.orders(book)).toList();
        trial.premises().provider().misbehave(Map.of("duplicateWebhooks", 4));
        trial.faults().disturb("payments", new Disturbance.LateAnswers(Duration.ofMillis(400)));
        Outcomes paid = new Outcomes(
                Crowd.atOnce(customers.size(), i -> customers.get(i).pays(orders.get(i), Customer.VISA)));
        trial.faults().disturb("payments", Disturbance.NONE);
        Await.within(Duration.ofSeconds(20), () -> trial.premises().provider().pendingWebhooks() == 0);
        trial.premises().provider().behave();
        long once = IntStream.range(0, orders.size())
                .filter(i -> timesPaid(customers.get(i), orders.get(i)) == 1)
                .count();
        trial.findings()
                .find(
                        once == orders.size() && paid.count(200) == orders.size(),
                        "%d of %d orders have exactly one event \"paid\"; %s",
                        once,
                        orders.size(),
                        paid);
    }

    private static long timesPaid(Customer customer, Order order) {
        return StreamSupport.stream(
                        customer.client()
                                .get(order.path())
                                .expect(200)
                                .body()
                                .path("events")
                                .spliterator(),
                        false)
                .filter(event -> event.path("type").asText().equals("paid"))
                .count();
    }
}
