package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner.Stock;
import shop.alexandria.people.Shop;

@ExtendWith(OpenShop.class)
class CancellingTest {
    private static final Stock ALL_FREE = new Stock(3, 0, 3);

    private final Shop shop;
    private final Customer ann;
    private final Book book;

    CancellingTest(Shop shop) {
        this.shop = shop;
        this.ann = shop.customer();
        this.book = shop.book("Second Thoughts", 3);
    }

    @Test
    void anUnpaidOrderSetsItsCopiesFree() {
        Order order = ann.orders(book);

        assertEquals(
                "CANCELLED/NONE",
                Order.of(cancels(ann.client(), order).expect(200)).state());

        awaitAllFree();
        ann.pays(order, Customer.VISA).expectProblem(409, "order-closed");
    }

    @Test
    void aPaidOrderGoesBackToTheShelfAndItsMoneyToTheCustomer() {
        Order order = paidOrder();
        await().atMost(ofSeconds(20)).until(() -> shop.owner().stockOf(book).onHand() == 2);

        assertEquals(
                "CANCELLED/REFUNDED",
                Order.of(cancels(ann.client(), order).expect(200)).state());

        awaitAllFree();
        await().atMost(ofSeconds(20)).untilAsserted(() -> assertEquals(0, copiesSold()));
    }

    @Test
    void twiceAtOnceIsOnce() {
        Order order = paidOrder();

        List<Answer> answers = Crowd.atOnce(8, _ -> cancels(ann.client(), order));

        answers.forEach(answer -> answer.expect(200));
        awaitAllFree();
        Answer seen = ann.client().get(order.path()).expect(200);
        assertEquals(
                1,
                seen.body().path("events").findValuesAsText("type").stream()
                        .filter("refunded"::equals)
                        .count());
    }

    @Test
    void theOwnerMayStrangersMayNotAndNobodyAfterShipping() {
        Order order = paidOrder();
        cancels(shop.customer().client(), order).expectProblem(404, "not-found");
        shop.owner()
                .client()
                .post(order.path() + "/fulfilment", Map.of("stage", "SHIPPED"))
                .expect(200);
        cancels(ann.client(), order).expectProblem(409, "already-shipped");

        cancels(shop.owner().client(), paidOrder()).expect(200);
    }

    private Order paidOrder() {
        return Order.of(ann.pays(ann.orders(book), Customer.VISA).expect(200));
    }

    private static Answer cancels(Client who, Order order) {
        return who.post(order.path() + "/cancel", Map.of());
    }

    private void awaitAllFree() {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertEquals(ALL_FREE, shop.owner().stockOf(book)));
    }

    private int copiesSold() {
        return shop.owner()
                .client()
                .get("/api/v1/reports/sales?by=book&limit=1000")
                .expect(200)
                .body()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("key").asText().equals(book.isbn()))
                .mapToInt(row -> row.path("copies").asInt())
                .sum();
    }
}
