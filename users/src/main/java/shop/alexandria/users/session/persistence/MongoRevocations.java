package shop.alexandria.users.session.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import shop.alexandria.users.session.domain.Revocation;
import shop.alexandria.users.session.domain.Revocations;

/** Holds the sessions that ended within the life of an access token: few enough to be read as a whole. */
@Singleton
class MongoRevocations implements Revocations, PanacheMongoRepositoryBase<RevocationDocument, String> {

    @Override
    public void add(Revocation revocation) {
        mongoCollection()
                .replaceOne(
                        eq("_id", revocation.id()),
                        RevocationDocument.of(revocation),
                        new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean contains(Revocation revocation) {
        return findByIdOptional(revocation.id()).isPresent();
    }

    @Override
    public List<Revocation> inForce(Instant now) {
        return mongoCollection().find().into(new ArrayList<>()).stream()
                .map(RevocationDocument::toRevocation)
                .filter(revocation -> revocation.until().isAfter(now))
                .toList();
    }

    @Override
    public void forget(Instant now) {
        mongoCollection().deleteMany(lt("until", now));
    }
}
