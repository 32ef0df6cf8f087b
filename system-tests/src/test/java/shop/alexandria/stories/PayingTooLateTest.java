package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner;
import shop.alexandria.people.Shop;

/** At the same time, because each spends most of it waiting. */
@ExtendWith(OpenShop.class)
@Execution(CONCURRENT)
class PayingTooLateTest {
    private final Shop shop;

    PayingTooLateTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void anOrderNobodyPaysExpiresAndItsCopyIsForSaleAgain() {
        Book book = shop.book("The Closed Browser", 1);
        Customer ann = shop.customer();
        Order order = ann.orders(book);
        shop.customer().triesToOrder(book).expectProblem(409, "insufficient-stock");

        Owner owner = shop.owner();
        await("free again")
                .atMost(untilAfter(order, 15))
                .until(() -> owner.stockOf(book).equals(new Owner.Stock(1, 0, 1)));
        awaitState("EXPIRED/NONE", ann, order);
        ann.pays(order, Customer.VISA).expectProblem(409, "order-expired");
    }

    @Test
    void aLatePaymentIsRefundedWhenTheCopyHasAnotherBuyer() {
        Book book = shop.book("The Sixth Buyer", 1);
        Customer ann = shop.customer();
        Customer bob = shop.customer();
        Order late = ann.orders(book);
        ann.pays(late, Customer.DELAYED).expect(202);
        ann.pays(late, Customer.VISA).expectProblem(409);

        Answer placed = await("free again")
                .atMost(untilAfter(late, 15))
                .until(() -> bob.triesToOrder(book), answer -> answer.status() == 201);
        bob.pays(Order.of(placed), Customer.VISA).expect(200);

        awaitState("REFUNDED/REFUNDED", ann, late);
        assertEquals("PAID/SUCCEEDED", bob.sees(Order.of(placed)).state());
        assertEquals(new Owner.Stock(0, 0, 0), shop.owner().stockOf(book));
    }

    @Test
    void aLatePaymentGetsTheCopyWhenItIsStillThere() {
        Book book = shop.book("The Patient Shelf", 1);
        Customer ann = shop.customer();
        Order late = ann.orders(book);
        ann.pays(late, Customer.DELAYED).expect(202);

        awaitState("PAID/SUCCEEDED", ann, late);
        await("sold")
                .atMost(ofSeconds(30))
                .until(() -> shop.owner().stockOf(book).equals(new Owner.Stock(0, 0, 0)));
    }

    private static void awaitState(String state, Customer customer, Order order) {
        await(state)
                .atMost(ofSeconds(100))
                .pollInterval(ofSeconds(1))
                .untilAsserted(() -> assertEquals(state, customer.sees(order).state()));
    }

    private static Duration untilAfter(Order order, int seconds) {
        return Duration.between(Instant.now(), order.paymentDeadline()).plusSeconds(seconds);
    }
}
