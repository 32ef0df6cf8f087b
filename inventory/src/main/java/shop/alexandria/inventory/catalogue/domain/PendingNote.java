package shop.alexandria.inventory.catalogue.domain;

import java.util.List;

/** Changes that were to be saved together, and may not have been announced. */
public record PendingNote(String id, List<PendingChange> changes) {

    public PendingNote {
        changes = List.copyOf(changes);
    }
}
