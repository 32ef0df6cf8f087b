package shop.alexandria.inventory.catalogue.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import org.bson.codecs.pojo.annotations.BsonId;

/** The spelling of a genre, under its slug. */
@MongoEntity(collection = "genres")
@SuppressWarnings("NullAway.Init") // filled by the driver
public class GenreEntity {
    @BsonId
    public String slug;

    public String name;
}
