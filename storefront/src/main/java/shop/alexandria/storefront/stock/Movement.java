package shop.alexandria.storefront.stock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** A line of the answer to "why are there 47?". */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Movement(
        String type,
        long quantity,
        @Nullable Money unitCost,
        @Nullable String reference,
        Instant at) {}
