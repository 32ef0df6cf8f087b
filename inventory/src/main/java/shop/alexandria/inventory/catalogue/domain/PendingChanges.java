package shop.alexandria.inventory.catalogue.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Changes that may have been saved without having been announced: noted before the one, struck out after the other. */
public interface PendingChanges {

    /** @return the id of the note */
    String note(Collection<BookChange> changes, Instant now);

    void strike(String noteId);

    /** The notes made before then and never struck out. */
    List<PendingNote> before(Instant then);
}
