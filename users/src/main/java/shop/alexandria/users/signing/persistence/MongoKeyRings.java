package shop.alexandria.users.signing.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import shop.alexandria.users.signing.domain.KeyRing;
import shop.alexandria.users.signing.domain.KeyRings;
import shop.alexandria.users.signing.domain.SigningKey;

/** One document with a fixed id, so that the first replica to insert it decides for all. */
@Singleton
class MongoKeyRings implements KeyRings, PanacheMongoRepositoryBase<KeyRingDocument, String> {
    private final Sealing sealing;

    @Inject
    MongoKeyRings(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Optional<KeyRing> find() {
        return findByIdOptional(KeyRingDocument.ID).map(this::open);
    }

    @Override
    public void addIfNone(KeyRing ring) {
        try {
            mongoCollection().insertOne(seal(ring));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public void replace(KeyRing found, KeyRing rotated) {
        var asFound = and(
                eq("_id", KeyRingDocument.ID),
                eq("currentId", found.current().id()),
                eq("nextId", found.next().id()));
        mongoCollection().findOneAndReplace(asFound, seal(rotated));
    }

    private KeyRingDocument seal(KeyRing ring) {
        SigningKey previous = ring.previous();
        return new KeyRingDocument(
                KeyRingDocument.ID,
                ring.current().id(),
                seal(ring.current()),
                ring.next().id(),
                seal(ring.next()),
                previous == null ? null : previous.id(),
                previous == null ? null : seal(previous),
                ring.since());
    }

    private KeyRing open(KeyRingDocument document) {
        String previous = document.previousId();
        return new KeyRing(
                open(document.currentId(), document.currentSealed()),
                open(document.nextId(), document.nextSealed()),
                previous == null ? null : open(previous, Objects.requireNonNull(document.previousSealed())),
                Objects.requireNonNullElse(document.since(), Instant.EPOCH)); // came later than the first rings
    }

    private String seal(SigningKey key) {
        try {
            return sealing.seal(key.id(), key.privateKey().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key cannot be encrypted", e);
        }
    }

    private SigningKey open(String id, String sealed) {
        try {
            return SigningKey.decode(sealing.open(id, sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "alexandria.signing-keys.secret is not the one the stored signing keys were encrypted with", e);
        }
    }
}
