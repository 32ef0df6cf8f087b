package shop.alexandria.stories;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner;
import shop.alexandria.people.Shop;

@ExtendWith(OpenShop.class)
class TwoHundredForTenCopiesTest {
    private static final int CUSTOMERS = 20; // as every registration and login costs an expensive hash
    private static final int DEVICES = 10;

    private final Shop shop;

    TwoHundredForTenCopiesTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void tenAreSoldAndAHundredAndNinetyAreTold() {
        Book book = shop.book("The Rare Edition", 10);
        List<Customer> customers =
                Stream.generate(shop::customer).limit(CUSTOMERS).toList();

        List<String> outcomes = Crowd.atOnce(CUSTOMERS * DEVICES, i -> buy(customers.get(i % CUSTOMERS), book));

        assertEquals(
                Map.of("200 PAID/SUCCEEDED", 10L, "409 insufficient-stock", 190L),
                outcomes.stream().collect(groupingBy(outcome -> outcome, counting())));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertEquals(new Owner.Stock(0, 0, 0), shop.owner().stockOf(book)));
    }

    /** How it ended: the last status, and the order's state or why there is none. */
    private static String buy(Customer customer, Book book) {
        Answer placed = customer.triesToOrder(book);
        Answer last = placed.status() == 201 ? customer.pays(Order.of(placed), Customer.VISA) : placed;
        return last.status() + " " + (last.status() == 200 ? Order.of(last).state() : last.text("code"));
    }
}
