package shop.alexandria.storefront.publishers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order to a publisher, because a book ran short. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reorder(
        String id,
        String isbn,
        String title,
        @Nullable Sender publisher,
        long quantity,
        long received,
        String status,
        long availableAtOrder,
        long threshold,
        long soldLastMonth,
        Instant orderedAt,
        @Nullable Letter email) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Sender(String id, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Letter(
            @Nullable String to,
            @Nullable Instant sentAt,
            @Nullable String problem) {}

    public boolean open() {
        return status.equals("ORDERED");
    }

    public long missing() {
        return Math.max(1, quantity - received);
    }
}
