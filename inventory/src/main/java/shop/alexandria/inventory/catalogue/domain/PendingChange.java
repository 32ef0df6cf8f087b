package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/** A {@link BookChange} that may not have been announced. */
public record PendingChange(
        Isbn isbn, long revision, String token, @Nullable Integer firstCopies, String reference) {}
