package shop.alexandria.storefront.publishers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** Why a publisher is owed more, or with a minus less. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerEntry(
        String type,
        Money amount,
        @Nullable String orderNumber,
        @Nullable String isbn,
        Instant at) {}
