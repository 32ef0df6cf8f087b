package shop.alexandria.kit.web.keys;

import java.security.Key;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The public keys of users by their id; immutable, a rotation brings a new one. */
public record PublishedKeys(Map<String, Key> byId) {

    static final PublishedKeys NONE = new PublishedKeys(Map.of());

    public PublishedKeys {
        byId = Map.copyOf(byId);
    }

    /** Reads a JWK set (RFC 7517); keys that are not RSA or have no id are not for us. */
    static PublishedKeys parse(String json) throws JoseException {
        return new PublishedKeys(new JsonWebKeySet(json)
                .getJsonWebKeys().stream()
                        .filter(key -> key instanceof RsaJsonWebKey && key.getKeyId() != null)
                        .map(PublicJsonWebKey.class::cast)
                        .collect(Collectors.toMap(
                                PublicJsonWebKey::getKeyId, PublicJsonWebKey::getPublicKey, (first, _) -> first)));
    }

    /** The key of this id; null if there is none. */
    public @Nullable Key find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }
}
