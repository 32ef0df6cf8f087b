package shop.alexandria.inventory.imports.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.Publisher;

/**
 * What holds for new books of which the file does not say it.
 *
 * @param price null when every record must have its own
 */
public record ImportTerms(
        ImportFormat format, int stock, @Nullable Money price, String genre, String publisher) {

    public BookDraft draft() {
        return new BookDraft(
                null,
                null,
                List.of(),
                List.of(genre),
                new Publisher(null, publisher),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                price,
                null,
                null,
                null);
    }
}
