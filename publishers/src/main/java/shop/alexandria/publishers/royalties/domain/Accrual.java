package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.PublisherId;

/**
 * What the shop owes a publisher for one book of a paid order.
 *
 * @param percentage that was in force when the order was paid
 * @param at when the order was paid
 */
public record Accrual(
        PublisherId publisher,
        String orderId,
        String orderNumber,
        Isbn isbn,
        String title,
        long quantity,
        Money lineTotal,
        SalePercentage percentage,
        Instant at) {

    public Money amount() {
        return percentage.of(lineTotal);
    }
}
