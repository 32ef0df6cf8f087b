package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.trial.Trial;

/** Answers and webhooks of the provider are lost at random moments: only he knows what became of some payments. */
final class LostAnswers {
    private LostAnswers() {}

    static void areAskedFor(Trial trial, List<Customer> customers) {
        Book book = trial.shop().book("The Silent Cashier", 100);
        trial.findings().tell("the provider loses answers every other moment, and all webhooks");
        List<Order> orders =
                customers.stream().map(customer -> customer.orders(book)).toList();
        trial.premises().provider().misbehave(Map.of("latency", "PT0.1S", "dropWebhooks", 1000));
        AtomicBoolean over = new AtomicBoolean();
        Thread saboteur = Thread.ofVirtual().start(() -> {
            for (int i = 0; !over.get(); i++) {
                String outage = i % 2 == 0 ? "none" : "lost_answers";
                trial.premises().provider().misbehave(Map.of("outage", outage));
                Pause.of(Duration.ofMillis(150));
            }
        });
        Outcomes paid = new Outcomes(
                Crowd.atOnce(customers.size(), i -> customers.get(i).pays(orders.get(i), Customer.VISA)));
        over.set(true);
        Pause.until(saboteur);
        trial.premises().provider().behave();
        Decisions.await(trial, customers, orders, "after the provider has come back", paid.toString());
    }
}
