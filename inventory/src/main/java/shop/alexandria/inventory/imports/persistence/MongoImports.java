package shop.alexandria.inventory.imports.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import shop.alexandria.inventory.imports.domain.BookImport;
import shop.alexandria.inventory.imports.domain.ImportProgress;
import shop.alexandria.inventory.imports.domain.ImportState;
import shop.alexandria.inventory.imports.domain.Imports;

@ApplicationScoped
class MongoImports implements Imports, PanacheMongoRepositoryBase<ImportEntity, String> {

    private final MongoRejections rejections;

    MongoImports(MongoRejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public void begin(String id, Instant now) {
        ImportEntity entity = new ImportEntity();
        entity.id = id;
        entity.state = ImportState.RUNNING.name();
        entity.heardOf = now;
        entity.rejectionIds = List.of();
        persist(entity);
    }

    @Override
    public void progress(String id, ImportProgress progress, Instant now) {
        List<Bson> updates = new ArrayList<>(List.of(
                set("heardOf", now),
                inc("read", progress.read()),
                inc("created", progress.created()),
                inc("updated", progress.updated()),
                inc("rejected", progress.rejections().size())));
        if (!progress.rejections().isEmpty()) {
            updates.add(push("rejectionIds", rejections.keep(progress.rejections())));
        }
        mongoCollection().updateOne(eq("_id", id), combine(updates));
    }

    @Override
    public void beat(String id, Instant now) {
        mongoCollection().updateOne(running(id), set("heardOf", now));
    }

    @Override
    public void done(String id) {
        mongoCollection().updateOne(running(id), set("state", ImportState.DONE.name()));
    }

    @Override
    public void failed(String id, String reason) {
        mongoCollection().updateOne(running(id), failure(reason));
    }

    @Override
    public void failedIfSilent(String id, Instant since, String reason) {
        mongoCollection().updateOne(running(id).append("heardOf", new Document("$lt", since)), failure(reason));
    }

    @Override
    public Optional<BookImport> find(String id) {
        return findByIdOptional(id)
                .map(entity -> new BookImport(
                        entity.id,
                        ImportState.valueOf(entity.state),
                        entity.read,
                        entity.created,
                        entity.updated,
                        entity.rejected,
                        rejections.of(entity.rejectionIds),
                        entity.reason));
    }

    private static Document running(String id) {
        return new Document("_id", id).append("state", ImportState.RUNNING.name());
    }

    private static Bson failure(String reason) {
        return combine(set("state", ImportState.FAILED.name()), set("reason", reason));
    }
}
