package shop.alexandria.storefront.stock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How many copies of a book there are, and how many of them are promised. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Stock(String isbn, long onHand, long reserved, long available, long threshold) {

    public boolean isLow() {
        return available < threshold;
    }
}
