package shop.alexandria.users.account.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The ids of all owners. */
@MongoEntity(collection = "owners")
@RegisterForReflection
public record OwnersDocument(@BsonId String id, List<String> users) {
    static final String ID = "owners";
}
