package shop.alexandria.inventory.catalogue.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import shop.alexandria.events.Isbn;

/** Changes that may have been saved without having been announced: noted before the one, struck out after the other. */
public interface PendingChanges {

    /** Notes the changes; a later change of the same book takes the place of an earlier one. */
    void note(Collection<BookChange> changes, String token, Instant now);

    /** Strikes out what this token noted. */
    void strike(Collection<Isbn> books, String token);

    /** What was noted before then and never struck out. */
    List<PendingChange> before(Instant then);
}
