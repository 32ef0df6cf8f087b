package shop.alexandria.users.signing.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** The key ring as kept: each key's id and its sealed private half. */
@MongoEntity(collection = "signing_keys")
@RegisterForReflection
public record KeyRingDocument(
        @BsonId String id,
        String currentId,
        String currentSealed,
        String nextId,
        String nextSealed,
        @Nullable String previousId,
        @Nullable String previousSealed,
        @Nullable Instant since) {
    static final String ID = "ring";
}
