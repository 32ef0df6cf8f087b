package shop.alexandria.inventory.collections.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.collections.domain.BookCollection;
import shop.alexandria.kit.web.Problems;

/** The entity tag of a collection is its revision. */
final class CollectionETag {
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})\"\\s*");

    private CollectionETag() {}

    static EntityTag of(BookCollection collection) {
        return new EntityTag(Long.toString(collection.revision()));
    }

    /** The revision that an {@code If-Match} header demands; null when it demands none. */
    static @Nullable Long revision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw Problems.of(412, "stale", "The If-Match header is not the ETag of a state of this collection.")
                    .build();
        }
        return Long.valueOf(tag.group(1));
    }
}
