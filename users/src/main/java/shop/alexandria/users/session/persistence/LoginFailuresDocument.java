package shop.alexandria.users.session.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The failed log-ins of one origin. */
@MongoEntity(collection = "login_failures")
@RegisterForReflection
public record LoginFailuresDocument(@BsonId String id, List<Instant> times, Instant removeAt) {}
