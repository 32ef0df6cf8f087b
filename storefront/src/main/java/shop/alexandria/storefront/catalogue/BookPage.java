package shop.alexandria.storefront.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list of books; a search also tells by what it can be narrowed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BookPage(
        List<Book> items,
        int page,
        int size,
        long total,
        @Nullable Facets facets) {}
