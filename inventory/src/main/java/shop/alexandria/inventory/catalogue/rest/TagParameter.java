package shop.alexandria.inventory.catalogue.rest;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import shop.alexandria.inventory.catalogue.domain.BookTag;
import shop.alexandria.kit.web.TextParameter;

/** A tag that books are marked with. */
@Provider
public class TagParameter extends TextParameter<BookTag> {
    TagParameter() {
        super(BookTag.class, TagParameter::parse);
    }

    private static BookTag parse(String text) {
        return Stream.of(BookTag.values())
                .filter(tag -> tag.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Stream.of(BookTag.values()).map(BookTag::label).collect(joining(", "))));
    }
}
