package shop.alexandria.inventory.catalogue.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A change that may not have been announced, under the ISBN of its book. */
@MongoEntity(collection = "pending_changes")
@SuppressWarnings("NullAway.Init") // filled by the driver
public class PendingChangeEntity {
    @BsonId
    public String isbn;

    public long revision;
    public String token;
    public @Nullable Integer firstCopies;
    public String reference;
    public Instant notedAt;
}
