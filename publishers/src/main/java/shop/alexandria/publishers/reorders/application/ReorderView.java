package shop.alexandria.publishers.reorders.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.reorders.domain.ReorderStatus;

/**
 * A reorder as its owners see it.
 *
 * @param received copies that have arrived
 */
public record ReorderView(
        String id,
        String isbn,
        String title,
        @Nullable PublisherView publisher,
        long quantity,
        long received,
        ReorderStatus status,
        long availableAtOrder,
        long threshold,
        long soldLastMonth,
        Instant orderedAt,
        EmailView email) {

    public record PublisherView(String id, String name) {}

    /**
     * The letter to the publisher.
     *
     * @param sentAt null until the mail server has taken it over
     * @param problem why it is not sent yet, if somebody has to do something about it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record EmailView(
            @Nullable String to,
            @Nullable String subject,
            @Nullable Instant sentAt,
            @Nullable String problem) {}
}
