package shop.alexandria.users.session.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.session.domain.Revocation;

/** A revocation as kept. */
@MongoEntity(collection = "revocations")
@RegisterForReflection
public record RevocationDocument(
        @BsonId String id,
        String user,
        @Nullable String session,
        int generation,
        @Nullable String exceptSession,
        Instant until) {

    static RevocationDocument of(Revocation revocation) {
        return new RevocationDocument(
                revocation.id(),
                revocation.user(),
                revocation.session(),
                revocation.generation(),
                revocation.exceptSession(),
                revocation.until());
    }

    Revocation toRevocation() {
        return new Revocation(id, user, session, generation, exceptSession, until);
    }
}
