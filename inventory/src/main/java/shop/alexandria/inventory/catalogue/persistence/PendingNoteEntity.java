package shop.alexandria.inventory.catalogue.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Changes that may not have been announced. */
@MongoEntity(collection = "pending_changes")
@SuppressWarnings("NullAway.Init") // filled by the driver
public class PendingNoteEntity {
    @BsonId
    public String id;

    public Instant notedAt;
    public List<Change> changes;

    /** The change of one book. */
    public static class Change {
        public String isbn;
        public long revision;
        public @Nullable Integer firstCopies;
        public String reference;
    }
}
