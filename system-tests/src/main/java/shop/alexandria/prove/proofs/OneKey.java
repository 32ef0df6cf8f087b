package shop.alexandria.prove.proofs;

import java.util.List;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.trial.Trial;

/** Figure 10: the same key many times at once is one order, and one charge. */
final class OneKey {
    private OneKey() {}

    static void isOneOrderAndOneCharge(Trial trial, Customer ann) {
        Book book = trial.shop().book("The Impatient Finger", 50);
        trial.findings().tell("one Idempotency-Key 20 times at once: to order, and to pay");
        String key = Customer.newKey();
        Outcomes ordered = new Outcomes(Crowd.atOnce(20, _ -> ann.triesToOrder(book, key)));
        List<Order> orders = ordered.answers().stream()
                .filter(answer -> answer.status() == 201)
                .map(Order::of)
                .toList();
        long numbers = orders.stream().map(Order::number).distinct().count();
        String payment = Customer.newKey();
        Outcomes paid = new Outcomes(Crowd.atOnce(20, _ -> ann.pays(orders.getFirst(), Customer.VISA, payment)));
        long charges = trial.premises().provider().account().stream()
                .filter(line -> line.orderNumber().equals(orders.getFirst().number()))
                .mapToLong(line -> line.charges())
                .sum();
        trial.findings()
                .find(
                        numbers == 1 && charges == 1 && ordered.failures() + paid.failures() == 0,
                        "%d order, %d charge; ordering: %s; paying: %s",
                        numbers,
                        charges,
                        ordered,
                        paid);
    }
}
