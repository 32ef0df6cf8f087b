package shop.alexandria.orders.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;

/** A book as it was ordered: title and price are frozen. */
public record OrderLine(
        Isbn isbn,
        String title,
        List<String> authors,
        List<String> genres,
        @Nullable String publisherId,
        @Nullable String publisher,
        ProductForm form,
        int weightGrams,
        int quantity,
        Money unitPrice) {

    public OrderLine {
        authors = List.copyOf(authors);
        genres = List.copyOf(genres);
        form = Objects.requireNonNullElse(form, ProductForm.BOOK); // not said by an earlier release
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
    }

    public int totalGrams() {
        return Math.multiplyExact(weightGrams, quantity);
    }

    public Money total() {
        return unitPrice.times(quantity);
    }

    /** As other services are told of it. */
    shop.alexandria.events.OrderLine sold() {
        return new shop.alexandria.events.OrderLine(
                isbn.value(), title, authors, genres, publisherId, publisher, quantity, unitPrice, total());
    }
}
