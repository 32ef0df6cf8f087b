package shop.alexandria.storefront.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a buyer thinks of a book. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Review(
        int rating, @Nullable String title, @Nullable String text, String reviewer, Instant writtenAt) {}
