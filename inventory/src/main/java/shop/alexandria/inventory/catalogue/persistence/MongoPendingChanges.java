package shop.alexandria.inventory.catalogue.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookChange;
import shop.alexandria.inventory.catalogue.domain.PendingChange;
import shop.alexandria.inventory.catalogue.domain.PendingChanges;

/** A collection that is empty but for the changes of this moment, so that it may be read as a whole. */
@ApplicationScoped
class MongoPendingChanges implements PendingChanges, PanacheMongoRepositoryBase<PendingChangeEntity, String> {
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    @Override
    public void note(Collection<BookChange> changes, String token, Instant now) {
        writeAll(changes.stream()
                .<WriteModel<PendingChangeEntity>>map(change -> new ReplaceOneModel<>(
                        eq("_id", change.book().isbn().value()),
                        entity(change, token, now),
                        new ReplaceOptions().upsert(true)))
                .toList());
    }

    @Override
    public void strike(Collection<Isbn> books, String token) {
        writeAll(books.stream()
                .<WriteModel<PendingChangeEntity>>map(
                        isbn -> new DeleteOneModel<>(and(eq("_id", isbn.value()), eq("token", token))))
                .toList());
    }

    @Override
    public List<PendingChange> before(Instant then) {
        return streamAll()
                .filter(change -> change.notedAt.isBefore(then))
                .map(change -> new PendingChange(
                        new Isbn(change.isbn), change.revision, change.token, change.firstCopies, change.reference))
                .toList();
    }

    private void writeAll(List<WriteModel<PendingChangeEntity>> writes) {
        if (!writes.isEmpty()) {
            mongoCollection().bulkWrite(writes, IN_ANY_ORDER);
        }
    }

    private static PendingChangeEntity entity(BookChange change, String token, Instant now) {
        PendingChangeEntity entity = new PendingChangeEntity();
        entity.isbn = change.book().isbn().value();
        entity.revision = change.book().revision();
        entity.token = token;
        entity.firstCopies = change.firstCopies();
        entity.reference = change.reference();
        entity.notedAt = now;
        return entity;
    }
}
