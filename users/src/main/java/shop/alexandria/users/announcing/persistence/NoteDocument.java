package shop.alexandria.users.announcing.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A note as kept: the event's name and the event itself as JSON. */
@MongoEntity(collection = "notes")
@RegisterForReflection
public record NoteDocument(
        @BsonId String id,
        String type,
        String event,
        Instant notedAt,
        @Nullable String traceparent) {}
