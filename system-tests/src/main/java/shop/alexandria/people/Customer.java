package shop.alexandria.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who has an account. */
public record Customer(Client client) {
    public static final String VISA = "pm_card_visa";
    public static final String DECLINED = "pm_card_chargeDeclined";
    public static final String DELAYED = "pm_delayed_success";

    public void puts(Book book, int quantity) {
        client.put("/api/v1/cart/items/" + book.isbn(), Map.of("quantity", quantity))
                .expect(200);
    }

    public Answer cart() {
        return client.get("/api/v1/cart").expect(200);
    }

    /** All that is in the cart. */
    public Order ordersTheCart() {
        return Order.of(places("{}", newKey()).expect(201));
    }

    /** "Buy now". */
    public Order orders(Book book) {
        return Order.of(triesToOrder(book).expect(201));
    }

    public Answer triesToOrder(Book book) {
        return triesToOrder(book, newKey());
    }

    public Answer triesToOrder(Book book, String key) {
        return triesToOrder(Map.of(book, 1), key);
    }

    public Answer triesToOrder(Map<Book, Integer> copies, String key) {
        List<Map<String, Object>> lines = copies.entrySet().stream()
                .map(line -> Map.<String, Object>of("isbn", line.getKey().isbn(), "quantity", line.getValue()))
                .toList();
        return places(Map.of("lines", lines), key);
    }

    private Answer places(Object order, String key) {
        return client.post("/api/v1/orders", order, "Idempotency-Key", key);
    }

    public Answer pays(Order order, String method) {
        return client.post(order.path() + "/payment", Map.of("paymentMethod", method));
    }

    public Answer pays(Order order, String method, String key) {
        return client.post(order.path() + "/payment", Map.of("paymentMethod", method), "Idempotency-Key", key);
    }

    public Order sees(Order order) {
        return Order.of(client.get(order.path()).expect(200));
    }

    public int countsOrders() {
        return client.get("/api/v1/orders").expect(200).body().path("total").asInt();
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
