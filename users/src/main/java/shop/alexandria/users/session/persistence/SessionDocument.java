package shop.alexandria.users.session.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.session.domain.RefreshFamily;
import shop.alexandria.users.session.domain.SessionId;

/**
 * A session as kept.
 *
 * @param exchanged the fingerprint of the token before the newest; null for those that were begun by an older version too
 */
@MongoEntity(collection = "sessions")
@RegisterForReflection
public record SessionDocument(
        @BsonId String id,
        String user,
        int passwordGeneration,
        String fingerprint,
        Instant idleUntil,
        Instant endsAt,
        @Nullable String exchanged,
        @Nullable Instant exchangedAt) {

    static SessionDocument of(RefreshFamily family) {
        RefreshFamily.Exchanged before = family.before();
        return new SessionDocument(
                family.id().value(),
                family.user().value(),
                family.passwordGeneration(),
                family.fingerprint(),
                family.idleUntil(),
                family.endsAt(),
                before == null ? null : before.fingerprint(),
                before == null ? null : before.at());
    }

    RefreshFamily toFamily() {
        return new RefreshFamily(
                new SessionId(id),
                new UserId(user),
                passwordGeneration,
                fingerprint,
                idleUntil,
                endsAt,
                exchanged == null || exchangedAt == null ? null : new RefreshFamily.Exchanged(exchanged, exchangedAt));
    }
}
