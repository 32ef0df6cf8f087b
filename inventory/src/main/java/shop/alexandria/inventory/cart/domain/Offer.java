package shop.alexandria.inventory.cart.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;

/**
 * A book as it can be bought now.
 *
 * @param form what decides about the tax; a book where an earlier release has left it open
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
        ProductForm form,
        Money price,
        int weightGrams,
        int minPerOrder,
        int maxPerOrder,
        boolean withdrawn) {

    public Offer {
        authors = List.copyOf(authors);
        genres = List.copyOf(genres);
        form = Objects.requireNonNullElse(form, ProductForm.BOOK);
    }
}
