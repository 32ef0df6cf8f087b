package shop.alexandria.users.session.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import shop.alexandria.users.session.domain.RefreshFamilies;
import shop.alexandria.users.session.domain.RefreshFamily;
import shop.alexandria.users.session.domain.SessionId;

@Singleton
class MongoRefreshFamilies implements RefreshFamilies, PanacheMongoRepositoryBase<SessionDocument, String> {

    // For tidiness only: a session past its time is refused whether or not MongoDB has removed it yet.
    void removeWhenOver(@Observes @Priority(10) StartupEvent start) {
        mongoCollection()
                .createIndex(Indexes.ascending("idleUntil"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public void add(RefreshFamily family) {
        mongoCollection().insertOne(SessionDocument.of(family));
    }

    @Override
    public Optional<RefreshFamily> find(SessionId id) {
        return findByIdOptional(id.value()).map(SessionDocument::toFamily);
    }

    // The fingerprint changes with every rotation and never comes back: comparing it is all the locking there is.
    @Override
    public boolean replace(RefreshFamily found, RefreshFamily changed) {
        var asFound = and(eq("_id", found.id().value()), eq("fingerprint", found.fingerprint()));
        return mongoCollection().findOneAndReplace(asFound, SessionDocument.of(changed)) != null;
    }

    @Override
    public void close(SessionId id) {
        deleteById(id.value());
    }
}
