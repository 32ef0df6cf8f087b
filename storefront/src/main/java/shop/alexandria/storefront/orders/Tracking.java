package shop.alexandria.storefront.orders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the books are, and when they were where. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Tracking(
        String stage, @Nullable String carrier, @Nullable String trackingNumber, List<Event> events) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Event(String stage, Instant at, @Nullable String note) {}
}
