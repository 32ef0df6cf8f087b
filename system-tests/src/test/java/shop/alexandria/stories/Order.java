package shop.alexandria.stories;

import java.time.Instant;

/** An order as its customer saw it last. */
record Order(String number, String status, String paymentStatus, Instant paymentDeadline) {
    static Order of(Answer answer) {
        return new Order(
                answer.text("orderNumber"),
                answer.text("status"),
                answer.text("paymentStatus"),
                Instant.parse(answer.text("paymentDeadline")));
    }

    String path() {
        return "/api/v1/orders/" + number;
    }

    /** Order and payment in a word. */
    String state() {
        return status + "/" + paymentStatus;
    }
}
