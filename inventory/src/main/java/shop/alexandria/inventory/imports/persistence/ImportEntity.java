package shop.alexandria.inventory.imports.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An import; its rejections lie apart, in documents of some hundred, of which {@code rejectionIds} are the ids. */
@MongoEntity(collection = "imports")
@SuppressWarnings("NullAway.Init") // filled by the driver
public class ImportEntity {
    @BsonId
    public String id;

    public String state;
    public Instant heardOf;
    public int read;
    public int created;
    public int updated;
    public int rejected;
    public List<String> rejectionIds;
    public @Nullable String reason;
}
