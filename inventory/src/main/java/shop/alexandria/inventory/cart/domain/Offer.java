package shop.alexandria.inventory.cart.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;

/**
 * A book as it can be bought now.
 *
 * @param weightGrams zero when it is not known
 * @param withdrawn no longer sold
 */
public record Offer(
        Isbn isbn,
        String title,
        List<String> authors,
        List<String> genres,
        @Nullable String publisherId,
        String publisher,
        Money price,
        int weightGrams,
        int minPerOrder,
        int maxPerOrder,
        boolean withdrawn) {

    public Offer {
        authors = List.copyOf(authors);
        genres = List.copyOf(genres);
    }
}
