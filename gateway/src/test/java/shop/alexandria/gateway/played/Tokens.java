package shop.alexandria.gateway.played;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Access tokens as users issues them, and forgeries of them. */
public final class Tokens {

    private Tokens() {}

    public static String customer() {
        return signed("current", _ -> {});
    }

    public static String owner() {
        return signed("current", claims -> claims.setStringListClaim("groups", List.of("customer", "owner")));
    }

    /** A customer's token that differs from a genuine one in what the change makes of it. */
    public static String signed(String keyId, Consumer<JwtClaims> change) {
        return sealed(key(keyId), change);
    }

    public static String sealed(RsaJsonWebKey key, Consumer<JwtClaims> change) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims(change).toJson());
        return compact(signature);
    }

    public static JwtClaims claims(Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://alexandria.shop");
        claims.setAudience("alexandria");
        claims.setSubject("user-1");
        claims.setStringListClaim("groups", List.of("customer"));
        claims.setExpirationTimeMinutesInTheFuture(10);
        change.accept(claims);
        return claims;
    }

    public static String compact(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static RsaJsonWebKey key(String id) {
        String json = ConfigProvider.getConfig().getValue("test.key." + id, String.class);
        try {
            return (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(json);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
