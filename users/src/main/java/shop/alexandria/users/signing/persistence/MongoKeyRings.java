package shop.alexandria.users.signing.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
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
        return findByIdOptional(KeyRingDocument.ID)
                .map(document -> new KeyRing(
                        open(document.currentId(), document.currentSealed()),
                        open(document.nextId(), document.nextSealed())));
    }

    @Override
    public void addIfNone(KeyRing ring) {
        var document = new KeyRingDocument(
                KeyRingDocument.ID,
                ring.current().id(),
                seal(ring.current()),
                ring.next().id(),
                seal(ring.next()));
        try {
            mongoCollection().insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
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
