package shop.alexandria.storefront.played;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Access tokens as users issues them. */
public final class Tokens {

    private Tokens() {}

    public static String customer() {
        return signed(key(), "Ann Reader", List.of("customer"));
    }

    public static String owner() {
        return signed(key(), "Otto Owner", List.of("customer", "owner"));
    }

    static String signed(RsaJsonWebKey key, String name, List<String> roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://alexandria.shop");
        claims.setAudience("alexandria");
        claims.setSubject("user-1");
        claims.setStringClaim("name", name);
        claims.setStringListClaim("groups", roles);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RsaJsonWebKey freshKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("current");
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String published(RsaJsonWebKey key) {
        return "{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";
    }

    private static RsaJsonWebKey key() {
        String json = ConfigProvider.getConfig().getValue("test.key", String.class);
        try {
            return (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(json);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
