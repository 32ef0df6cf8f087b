package shop.alexandria.storefront.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** A book as a visitor sees it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Book(
        String isbn,
        String title,
        @Nullable String subtitle,
        List<String> authors,
        List<String> genres,
        Publisher publisher,
        @Nullable Integer pages,
        @Nullable String language,
        @Nullable String description,
        @Nullable String imageUrl,
        @Nullable Integer weightGrams,
        @Nullable LocalDate publicationDate,
        Money price,
        @Nullable Money listPrice,
        int minPerOrder,
        int maxPerOrder,
        String slug,
        List<String> tags,
        @Nullable Rating rating,
        Availability availability) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Publisher(@Nullable String id, String name) {}

    /** What its buyers think. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rating(BigDecimal average, long count) {}

    /** What the buy button needs to know. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Availability(int available, boolean buyable) {}
}
