package shop.alexandria.users.session.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import shop.alexandria.users.session.domain.Lockout;
import shop.alexandria.users.session.domain.LoginFailures;
import shop.alexandria.users.session.domain.LoginOrigin;

@Singleton
class MongoLoginFailures implements LoginFailures, PanacheMongoRepositoryBase<LoginFailuresDocument, String> {
    private final Lockout lockout;

    @Inject
    MongoLoginFailures(Lockout lockout) {
        this.lockout = lockout;
    }

    void removeWhenOld(@Observes @Priority(10) StartupEvent start) {
        mongoCollection()
                .createIndex(Indexes.ascending("removeAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public List<Instant> of(LoginOrigin origin) {
        return findByIdOptional(origin.key()).map(LoginFailuresDocument::times).orElse(List.of());
    }

    @Override
    public List<Instant> add(LoginOrigin origin, Instant now) {
        // One more than the limit, so that the one too many can be told.
        var newest = new PushOptions().slice(-lockout.limit() - 1);
        var update = combine(pushEach("times", List.of(now), newest), set("removeAt", now.plus(lockout.window())));
        var document = mongoCollection()
                .findOneAndUpdate(
                        eq("_id", origin.key()),
                        update,
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(document).times();
    }

    @Override
    public void forget(LoginOrigin origin) {
        deleteById(origin.key());
    }
}
