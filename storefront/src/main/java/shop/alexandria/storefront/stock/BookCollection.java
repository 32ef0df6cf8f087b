package shop.alexandria.storefront.stock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.catalogue.Book;

/** Books that owners have put together. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BookCollection(
        String id, String name, @Nullable String description, long bookCount, List<Book> books) {

    public BookCollection {
        books = List.copyOf(Objects.requireNonNullElse(books, List.of())); // a list of collections has none
    }
}
