package shop.alexandria.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/**
 * Copies that arrived.
 *
 * @param unitCost what the shop pays for a copy; null when nobody said
 */
public record Receipt(
        String id,
        String isbn,
        long quantity,
        @Nullable Money unitCost,
        @Nullable String reference,
        Instant receivedAt,
        LocalDate day) {}
