package shop.alexandria.users.recovery.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shop.alexandria.users.recovery.domain.Letter;
import shop.alexandria.users.recovery.domain.Letters;

/** Holds the letters of the moment: few enough to be read as a whole. */
@Singleton
class MongoLetters implements Letters, PanacheMongoRepositoryBase<LetterDocument, String> {

    @Override
    public void add(Letter letter) {
        mongoCollection().insertOne(LetterDocument.of(letter));
    }

    @Override
    public List<Letter> due(Instant now) {
        List<LetterDocument> all = mongoCollection().find().into(new ArrayList<>());
        return all.stream()
                .map(LetterDocument::toLetter)
                .filter(letter -> !letter.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Letter::writtenAt))
                .toList();
    }

    // When it is due changes whenever somebody takes it: comparing that is all the locking there is.
    @Override
    public boolean replace(Letter found, Letter changed) {
        var asFound = and(eq("_id", found.id()), eq("dueAt", found.dueAt()));
        return mongoCollection().findOneAndReplace(asFound, LetterDocument.of(changed)) != null;
    }

    @Override
    public void remove(Letter letter) {
        deleteById(letter.id());
    }
}
