package shop.alexandria.prove.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.trial.Trial;

/** Figure 11: money that arrives after the hold has ended. */
final class LateMoney {
    private static final Duration LATE = Duration.ofSeconds(12);

    private LateMoney() {}

    /** The copies of half of the orders have found another buyer meanwhile. */
    static void buysOrGoesBack(Trial trial, List<Customer> customers) {
        trial.findings()
                .tell(
                        "%d payments arrive %d s after their orders were placed, the window being 5 s; in half of the"
                                + " cases the copy has gone meanwhile; the first 3 refunds fail",
                        customers.size(), LATE.toSeconds());
        List<Book> books = customers.stream()
                .map(_ -> trial.shop().book("The Sixth Buyer", 1))
                .toList();
        List<Customer> others = customers.reversed();
        trial.premises().provider().misbehave(Map.of("delay", LATE.toString(), "failRefunds", 3));
        List<Order> orders = IntStream.range(0, books.size())
                .mapToObj(i -> customers.get(i).orders(books.get(i)))
                .toList();
        Crowd.atOnce(
                orders.size(),
                i -> customers.get(i).pays(orders.get(i), Customer.DELAYED).expect(202));
        int taken = books.size() / 2;
        List<Answer> bought = Crowd.atOnce(taken, i -> buysWhenFree(others.get(i), books.get(i)));
        trial.findings()
                .tell(
                        "%d of %d copies were bought by others after the orders had expired",
                        bought.stream().filter(answer -> answer.status() == 200).count(), taken);
        Map<String, Long> states = Decisions.await(trial, customers, orders, "of late payments", "");
        trial.premises().provider().behave();
        trial.findings()
                .find(
                        states.equals(Map.of(
                                "PAID/SUCCEEDED", (long) books.size() - taken, "REFUNDED/REFUNDED", (long) taken)),
                        "the copy was there: paid; it was not: refunded: %s",
                        states);
    }

    private static Answer buysWhenFree(Customer customer, Book book) {
        List<Answer> answers = new ArrayList<>();
        Await.within(Duration.ofSeconds(10), () -> {
            answers.add(customer.triesToOrder(book));
            return answers.getLast().status() == 201;
        });
        Answer placed = answers.getLast();
        return placed.status() == 201 ? customer.pays(Order.of(placed), Customer.VISA) : placed;
    }
}
