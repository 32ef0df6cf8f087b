package shop.alexandria.prove.trial;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.Findings;

/**
 * A shop under trial, and who is told what comes of it.
 *
 * @param shop as people meet it
 * @param premises the same shop from behind
 * @param faults what can be done to it
 */
public record Trial(Shop shop, Premises premises, Faults faults, Findings findings) {
    private static final int WARMING = 60;

    /** Cold services on a busy machine may take longer for their first requests than the gateway waits. */
    public void warmUp() {
        Book book = shop.book("The First of All", WARMING * 2);
        Await.within(Duration.ofMinutes(1), () -> bought(shop.customer(), book));
        Customer first = shop.customer();
        Crowd.inTurn(4, WARMING, _ -> bought(first, book));
    }

    private static boolean bought(Customer customer, Book book) {
        Answer placed = customer.triesToOrder(book);
        return placed.status() == 201
                && customer.pays(Order.of(placed), Customer.VISA).status() == 200;
    }

    /** Customers with accounts; several orders of one cost the shop fewer expensive hashes than a customer for each. */
    public List<Customer> customers(int count) {
        findings.tell("%d customers register and log in", count);
        return Stream.generate(shop::customer).limit(count).toList();
    }
}
