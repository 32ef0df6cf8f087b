package shop.alexandria.publishers.reorders.domain;

import java.time.Instant;
import shop.alexandria.events.Isbn;

/** An order as its publisher reads it. */
public record Letter(
        String reorderId, String to, String publisher, Isbn isbn, String title, long quantity, Instant orderedAt) {

    public String subject() {
        return "Order %s: %d × %s".formatted(reorderId, quantity, isbn);
    }
}
