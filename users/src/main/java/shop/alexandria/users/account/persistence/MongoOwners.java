package shop.alexandria.users.account.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.inject.Singleton;
import shop.alexandria.users.account.domain.Owners;
import shop.alexandria.users.account.domain.UserId;

/** One document for all owners: only so can "not the last one" be part of the update itself. */
@Singleton
class MongoOwners implements Owners, PanacheMongoRepositoryBase<OwnersDocument, String> {

    @Override
    public void add(UserId user) {
        mongoCollection()
                .updateOne(
                        eq("_id", OwnersDocument.ID),
                        Updates.addToSet("users", user.value()),
                        new UpdateOptions().upsert(true));
    }

    @Override
    public boolean removeUnlessLast(UserId user) {
        var thereIsASecond = and(eq("_id", OwnersDocument.ID), exists("users.1"));
        var result = mongoCollection().updateOne(thereIsASecond, Updates.pull("users", user.value()));
        return result.getMatchedCount() == 1 || !contains(user);
    }

    private boolean contains(UserId user) {
        OwnersDocument owners = findById(OwnersDocument.ID);
        return owners != null && owners.users().contains(user.value());
    }
}
