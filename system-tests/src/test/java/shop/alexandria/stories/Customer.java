package shop.alexandria.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who has an account. */
record Customer(Client client) {
    static final String VISA = "pm_card_visa";
    static final String DECLINED = "pm_card_chargeDeclined";
    static final String DELAYED = "pm_delayed_success";

    void puts(Book book, int quantity) {
        client.put("/api/v1/cart/items/" + book.isbn(), Map.of("quantity", quantity))
                .expect(200);
    }

    Answer cart() {
        return client.get("/api/v1/cart").expect(200);
    }

    /** All that is in the cart. */
    Order ordersTheCart() {
        return Order.of(places("{}", newKey()).expect(201));
    }

    /** "Buy now". */
    Order orders(Book book) {
        return Order.of(triesToOrder(book).expect(201));
    }

    Answer triesToOrder(Book book) {
        return triesToOrder(book, newKey());
    }

    Answer triesToOrder(Book book, String key) {
        return places(Map.of("lines", List.of(Map.of("isbn", book.isbn(), "quantity", 1))), key);
    }

    private Answer places(Object order, String key) {
        return client.post("/api/v1/orders", order, "Idempotency-Key", key);
    }

    Answer pays(Order order, String method) {
        return client.post(order.path() + "/payment", Map.of("paymentMethod", method));
    }

    Order sees(Order order) {
        return Order.of(client.get(order.path()).expect(200));
    }

    int countsOrders() {
        return client.get("/api/v1/orders").expect(200).body().path("total").asInt();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
