package shop.alexandria.users.recovery.persistence;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import shop.alexandria.users.recovery.domain.ResetGrant;
import shop.alexandria.users.recovery.domain.ResetGrants;
import shop.alexandria.users.recovery.domain.ResetToken;

@Singleton
class MongoResetGrants implements ResetGrants, PanacheMongoRepositoryBase<ResetGrantDocument, String> {

    // For tidiness only: a grant past its time is refused whether or not MongoDB has removed it yet.
    void removeWhenOver(@Observes @Priority(10) StartupEvent start) {
        mongoCollection()
                .createIndex(Indexes.ascending("endsAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public void add(ResetGrant grant) {
        mongoCollection().insertOne(ResetGrantDocument.of(grant));
    }

    @Override
    public Optional<ResetGrant> find(ResetToken token) {
        return findByIdOptional(token.fingerprint()).map(ResetGrantDocument::toGrant);
    }

    @Override
    public void remove(ResetGrant grant) {
        deleteById(grant.fingerprint());
    }
}
