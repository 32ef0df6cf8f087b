package shop.alexandria.inventory.imports.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Some rejections of an import: the record's number, its reference and the reason, at the same place of each list. */
@MongoEntity(collection = "import_rejections")
@SuppressWarnings("NullAway.Init") // filled by the driver
public class RejectionsEntity {
    @BsonId
    public String id;

    public List<Integer> records;
    public List<@Nullable String> references;
    public List<String> reasons;
}
