package shop.alexandria.inventory.catalogue.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.application.BookView;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.kit.web.Problems;

/**
 * The entity tag of a book: its revision, then what the shop computes. A changed stock makes a new tag for readers; for
 * {@code If-Match} only the revision counts, so that a sale does not stand in the way of a correction.
 */
final class BookETag {
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})-[^\"]*\"\\s*");

    private BookETag() {}

    static EntityTag of(Book book, BookView view) {
        return new EntityTag("%d-%d-%d-%s"
                .formatted(
                        book.revision(),
                        view.availability().available(),
                        view.rating() == null ? 0 : view.rating().count(),
                        String.join("+", view.tags())));
    }

    /** The revision that an {@code If-Match} header demands; null when it demands none. */
    static @Nullable Long revision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw Problems.of(412, "stale", "The If-Match header is not the ETag of a present state of this book.")
                    .build();
        }
        return Long.valueOf(tag.group(1));
    }
}
