package shop.alexandria.gateway.played;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** Signing keys as users has them. */
final class Keys {

    private Keys() {}

    static RsaJsonWebKey generate(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String published(RsaJsonWebKey... keys) {
        JsonArray published = new JsonArray();
        for (RsaJsonWebKey key : keys) {
            published.add(new JsonObject(key.toJson(OutputControlLevel.PUBLIC_ONLY)));
        }
        return new JsonObject().put("keys", published).encode();
    }
}
