package shop.alexandria.inventory.catalogue.rest;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.kit.web.TextParameter;

/** The order of a list. */
@Provider
public class SortParameter extends TextParameter<BookSort> {
    SortParameter() {
        super(BookSort.class, SortParameter::parse);
    }

    private static BookSort parse(String text) {
        return Stream.of(BookSort.values())
                .filter(sort -> sort.parameter().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Stream.of(BookSort.values()).map(BookSort::parameter).collect(joining(", "))));
    }
}
