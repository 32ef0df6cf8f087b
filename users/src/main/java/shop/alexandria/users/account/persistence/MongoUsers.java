package shop.alexandria.users.account.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;

@Singleton
class MongoUsers implements Users, PanacheMongoRepositoryBase<UserDocument, String> {

    /** Makes the unique key on which "one account per e-mail address" rests. */
    void createKeys(@Observes @Priority(10) StartupEvent start) {
        mongoCollection().createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
    }

    @Override
    public void add(User user) {
        try {
            mongoCollection().insertOne(UserDocument.of(user, user.version()));
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new AccountRefused.EmailTaken() : e;
        }
    }

    @Override
    public void save(User user) {
        var asFound = and(eq("_id", user.id().value()), eq("version", user.version()));
        var result = mongoCollection().replaceOne(asFound, UserDocument.of(user, user.version() + 1));
        if (result.getMatchedCount() == 0) {
            throw new AccountRefused.ChangedMeanwhile();
        }
    }

    @Override
    public void remove(User user) {
        var asFound = and(eq("_id", user.id().value()), eq("version", user.version()));
        if (mongoCollection().deleteOne(asFound).getDeletedCount() == 0) {
            throw new AccountRefused.ChangedMeanwhile();
        }
    }

    @Override
    public Optional<User> find(UserId id) {
        return findByIdOptional(id.value()).map(UserDocument::toUser);
    }

    @Override
    public Optional<User> find(Email email) {
        return Optional.ofNullable(
                        mongoCollection().find(eq("email", email.value())).first())
                .map(UserDocument::toUser);
    }

    @Override
    public List<User> page(int page, int size) {
        return mongoCollection()
                .find()
                .sort(Sorts.ascending("_id"))
                .skip(page * size)
                .limit(size)
                .map(UserDocument::toUser)
                .into(new ArrayList<>());
    }

    @Override
    public long count() {
        return mongoCollection().countDocuments();
    }
}
