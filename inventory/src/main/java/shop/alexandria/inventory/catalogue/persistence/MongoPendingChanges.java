package shop.alexandria.inventory.catalogue.persistence;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.PendingChange;
import shop.alexandria.inventory.catalogue.domain.PendingChanges;
import shop.alexandria.inventory.catalogue.domain.PendingNote;

/** A collection that is empty but for the changes of this moment, so that it may be read as a whole. */
@ApplicationScoped
class MongoPendingChanges implements PendingChanges, PanacheMongoRepositoryBase<PendingNoteEntity, String> {

    @Override
    public String note(Collection<BookChange> changes, Instant now) {
        PendingNoteEntity note = new PendingNoteEntity();
        note.id = UUID.randomUUID().toString();
        note.notedAt = now;
        note.changes =
                changes.stream().map(change -> entity(PendingChange.of(change))).toList();
        persist(note);
        return note.id;
    }

    @Override
    public void strike(String noteId) {
        deleteById(noteId);
    }

    @Override
    public List<PendingNote> before(Instant then) {
        return listAll().stream()
                .filter(note -> note.notedAt.isBefore(then))
                .map(note -> new PendingNote(
                        note.id,
                        note.changes.stream().map(MongoPendingChanges::change).toList()))
                .toList();
    }

    private static PendingNoteEntity.Change entity(PendingChange change) {
        PendingNoteEntity.Change entity = new PendingNoteEntity.Change();
        entity.isbn = change.isbn().value();
        entity.revision = change.revision();
        entity.firstCopies = change.firstCopies();
        entity.reference = change.reference();
        return entity;
    }

    private static PendingChange change(PendingNoteEntity.Change entity) {
        return new PendingChange(new Isbn(entity.isbn), entity.revision, entity.firstCopies, entity.reference);
    }
}
