package shop.alexandria.users.signing.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.bson.codecs.pojo.annotations.BsonId;

/** The key ring as kept: each key's id and its sealed private half. */
@MongoEntity(collection = "signing_keys")
@RegisterForReflection
public record KeyRingDocument(
        @BsonId String id, String currentId, String currentSealed, String nextId, String nextSealed) {
    static final String ID = "ring";
}
