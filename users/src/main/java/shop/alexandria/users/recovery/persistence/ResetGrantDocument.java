package shop.alexandria.users.recovery.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.recovery.domain.ResetGrant;

/** A grant as kept, under its token's fingerprint. */
@MongoEntity(collection = "reset_grants")
@RegisterForReflection
public record ResetGrantDocument(@BsonId String id, String user, int passwordGeneration, Instant endsAt) {

    static ResetGrantDocument of(ResetGrant grant) {
        return new ResetGrantDocument(
                grant.fingerprint(), grant.user().value(), grant.passwordGeneration(), grant.endsAt());
    }

    ResetGrant toGrant() {
        return new ResetGrant(id, new UserId(user), passwordGeneration, endsAt);
    }
}
