package shop.alexandria.users.recovery.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.recovery.domain.Letter;

/** A letter as kept. */
@MongoEntity(collection = "letters")
@RegisterForReflection
public record LetterDocument(
        @BsonId String id, String kind, String to, Instant writtenAt, Instant dueAt, int attempts) {

    static LetterDocument of(Letter letter) {
        return new LetterDocument(
                letter.id(),
                letter.kind().name(),
                letter.to().value(),
                letter.writtenAt(),
                letter.dueAt(),
                letter.attempts());
    }

    Letter toLetter() {
        return new Letter(id, Letter.Kind.valueOf(kind), new Email(to), writtenAt, dueAt, attempts);
    }
}
