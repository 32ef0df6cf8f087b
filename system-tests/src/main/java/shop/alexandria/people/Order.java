package shop.alexandria.people;

import java.time.Instant;

/** An order as its customer saw it last. */
public record Order(String number, String status, String paymentStatus, Instant paymentDeadline) {
    public static Order of(Answer answer) {
        return new Order(
                answer.text("orderNumber"),
                answer.text("status"),
                answer.text("paymentStatus"),
                Instant.parse(answer.text("paymentDeadline")));
    }

    public String path() {
        return "/api/v1/orders/" + number;
    }

    /** Order and payment in a word. */
    public String state() {
        return status + "/" + paymentStatus;
    }
}
