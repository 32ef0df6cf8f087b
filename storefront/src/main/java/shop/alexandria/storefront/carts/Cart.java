package shop.alexandria.storefront.carts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** A cart with this moment's prices and stock. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Cart(List<Line> items, Money subtotal, long totalWeightGrams, boolean checkoutReady) {

    /** @param problem why the line cannot be bought as it stands */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            String isbn,
            String title,
            int quantity,
            Money unitPrice,
            Money lineTotal,
            long available,
            boolean buyable,
            @Nullable String problem) {}

    public int copies() {
        return items.stream().mapToInt(Line::quantity).sum();
    }

    /** How many copies of a book are in it. */
    public int copiesOf(String isbn) {
        return items.stream()
                .filter(line -> line.isbn().equals(isbn))
                .mapToInt(Line::quantity)
                .sum();
    }
}
