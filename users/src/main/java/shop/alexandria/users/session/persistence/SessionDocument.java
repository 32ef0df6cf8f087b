package shop.alexandria.users.session.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.session.domain.RefreshFamily;
import shop.alexandria.users.session.domain.SessionId;

/** A session as kept. */
@MongoEntity(collection = "sessions")
@RegisterForReflection
public record SessionDocument(
        @BsonId String id, String user, int passwordGeneration, String fingerprint, Instant idleUntil, Instant endsAt) {

    static SessionDocument of(RefreshFamily family) {
        return new SessionDocument(
                family.id().value(),
                family.user().value(),
                family.passwordGeneration(),
                family.fingerprint(),
                family.idleUntil(),
                family.endsAt());
    }

    RefreshFamily toFamily() {
        return new RefreshFamily(
                new SessionId(id), new UserId(user), passwordGeneration, fingerprint, idleUntil, endsAt);
    }
}
