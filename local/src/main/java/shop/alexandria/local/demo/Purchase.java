package shop.alexandria.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The life of an order: ordered, paid, sent, and now and then returned. */
final class Purchase {
    private static final Map<String, String> VISA = Map.of("paymentMethod", "pm_card_visa");
    private static final Map<String, String> DECLINED = Map.of("paymentMethod", "pm_card_chargeDeclined");

    private final Person owner;
    private final Agenda agenda;
    private final Takings takings;

    Purchase(Person owner, Agenda agenda, Takings takings) {
        this.owner = owner;
        this.agenda = agenda;
        this.takings = takings;
    }

    void make(Person customer, Basket basket, LocalDate day) {
        Reply placed = customer.post("/api/v1/orders", Map.of("lines", basket.lines()), basket.key())
                .expect(201, 409);
        if (placed.status() == 409 || !pay(customer, basket, pathOf(placed))) {
            takings.nothing(); // too few copies, or bought when this day was begun before
            return;
        }
        takings.sold(
                new BigDecimal(placed.body().path("subtotal").path("amount").asText()));
        if (basket.fate() == Basket.Fate.CANCELLED) {
            customer.post(pathOf(placed) + "/cancel", Map.of()).expect(200);
        } else {
            deliver(customer, basket, pathOf(placed), day);
        }
    }

    /** False when the copies were gone after a decline, or the order was paid before. */
    private static boolean pay(Person customer, Basket basket, String order) {
        if (basket.fate() == Basket.Fate.DECLINED_FIRST) {
            customer.post(order + "/payment", DECLINED).expect(402, 409);
        }
        return customer.post(order + "/payment", VISA).expect(200, 409).status() == 200;
    }

    private void deliver(Person customer, Basket basket, String order, LocalDate day) {
        agenda.add(
                day.plusDays(1),
                () -> owner.post(
                                order + "/fulfilment",
                                Map.of(
                                        "stage",
                                        "SHIPPED",
                                        "carrier",
                                        "Post",
                                        "trackingNumber",
                                        "RR" + order.hashCode()))
                        .expect(200, 409));
        agenda.add(
                day.plusDays(3),
                () -> owner.post(order + "/fulfilment", Map.of("stage", "DELIVERED"))
                        .expect(200, 409));
        if (basket.fate() == Basket.Fate.RETURNED) {
            agenda.add(day.plusDays(8), () -> takeBack(customer, basket, order));
        } else if (basket.reviewed()) {
            agenda.add(day.plusDays(10), () -> review(customer, basket));
        }
    }

    /** One copy of the first book. */
    private static void takeBack(Person customer, Basket basket, String order) {
        Map<String, Object> one = Map.of("isbn", basket.copies().firstKey(), "quantity", 1);
        customer.post(order + "/returns", Map.of("lines", List.of(one), "reason", "I have it already."))
                .expect(200, 409);
    }

    private static void review(Person customer, Basket basket) {
        String isbn = basket.copies().firstKey();
        int rating = 3 + Math.floorMod(isbn.hashCode() + basket.customer(), 3);
        customer.post("/api/v1/books/%s/reviews".formatted(isbn), Map.of("rating", rating))
                .expect(201, 403, 409); // one each, and only once the sale has become known
    }

    private static String pathOf(Reply placed) {
        return "/api/v1/orders/" + placed.text("orderNumber");
    }
}
