package shop.alexandria.kit.web.keys;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.Key;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies access tokens with the keys of the ring. What comes with SmallRye fetches them for a request whenever they are ten
 * minutes old, and that request waits, or is refused, while users is away.
 */
@Alternative
@Priority(1)
@Singleton
class PublishedKeysPrincipals extends TokenPrincipals {

    @Inject
    PublishedKeysPrincipals(KeyRing ring) {
        super((signature, _) -> key(ring, signature));
    }

    /** Only a key that is not known is worth the wait for a fetch. */
    private static Key key(KeyRing ring, JsonWebSignature signature) throws UnresolvableKeyException {
        String id = signature.getKeyIdHeaderValue();
        Key known = ring.current().find(id);
        Key key = known != null
                ? known
                : ring.refresh()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .find(id);
        if (key == null) {
            throw new UnresolvableKeyException("Users publishes no key of this id");
        }
        return key;
    }
}
