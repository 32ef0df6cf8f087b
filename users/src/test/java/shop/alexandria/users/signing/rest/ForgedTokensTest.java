package shop.alexandria.users.signing.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Session;
import shop.alexandria.users.signing.application.SigningKeys;
import shop.alexandria.users.signing.domain.SigningKey;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ForgedTokensTest {
    @Inject
    SigningKeys keys;

    private Customer ada;
    private JwtClaims claims;

    @BeforeEach
    void claimWhatIsRight() {
        ada = Customer.registers();
        claims = new JwtClaims();
        claims.setIssuer("https://alexandria.shop");
        claims.setAudience("alexandria");
        claims.setSubject(ada.id());
        claims.setStringListClaim("groups", "customer");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(1);
    }

    @Test
    void areToldFromOneThatIsRight() throws JoseException {
        isAccepted(signedBy(current()));
    }

    @Test
    void areToldFromOneOfTheNextKey() throws JoseException {
        isAccepted(signedBy(keys.ring().next()));
    }

    @Test
    void areRefusedWithoutASignature() throws JoseException {
        String[] signed = signedBy(current()).split("\\.");

        isRefused(sign("none", null, null));
        isRefused(sign("none", current().id(), null));
        isRefused(signed[0] + "." + signed[1] + ".");
        isRefused(signed[0] + "." + signed[1]);
    }

    @Test
    void areRefusedWithThePublicKeyTakenForASecret() throws JoseException {
        byte[] der = current().publicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(Base64.getMimeEncoder().encodeToString(der));

        isRefused(sign("HS256", current().id(), new HmacKey(der)));
        isRefused(sign("HS256", current().id(), new HmacKey(pem.getBytes(UTF_8))));
    }

    @Test
    void areRefusedWithAnotherAlgorithm() throws JoseException {
        isRefused(sign("PS256", current().id(), current().privateKey()));
        isRefused(sign("RS512", current().id(), current().privateKey()));
    }

    @Test
    void areRefusedFromAnotherIssuer() throws JoseException {
        claims.setIssuer("https://elsewhere.example");

        isRefused(signedBy(current()));
    }

    @Test
    void areRefusedForAnotherAudience() throws JoseException {
        claims.setAudience("elsewhere");
        isRefused(signedBy(current()));

        claims.unsetClaim("aud");
        isRefused(signedBy(current()));
    }

    @Test
    void areRefusedThirtySecondsAfterTheirEnd() throws JoseException {
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() - 31));
        isRefused(signedBy(current()));

        claims.unsetClaim("exp");
        isRefused(signedBy(current()));
    }

    @Test
    void areRefusedFromAnUnknownKey() throws JoseException, GeneralSecurityException {
        SigningKey unknown = SigningKey.generate();

        isRefused(signedBy(unknown));
        isRefused(sign("RS256", current().id(), unknown.privateKey()));
        isRefused(sign("RS256", null, current().privateKey()));
    }

    @Test
    void areRefusedWithOtherClaimsUnderAnHonestSignature() throws JoseException {
        String[] honest = signedBy(current()).split("\\.");
        claims.setStringListClaim("groups", "owner");

        isRefused(honest[0] + "." + base64(claims.toJson()) + "." + honest[2]);
    }

    @Test
    void cannotBeMadeFromWhatIsPublished() {
        RestAssured.get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.size()", greaterThanOrEqualTo(2))
                .body("keys.kid", hasItem(current().id()))
                .body("keys.kty", everyItem(is("RSA")))
                .body("keys.alg", everyItem(is("RS256")))
                .body("keys", everyItem(not(hasKey("d"))))
                .body("keys", everyItem(not(hasKey("p"))));
    }

    private SigningKey current() {
        return keys.ring().current();
    }

    private String signedBy(SigningKey key) throws JoseException {
        return sign("RS256", key.id(), key.privateKey());
    }

    private String sign(String algorithm, @Nullable String keyId, @Nullable Key key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key);
        if (keyId != null) {
            signature.setKeyIdHeaderValue(keyId);
        }
        return signature.getCompactSerialization();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static void isAccepted(String token) {
        new Session(token, "").request().get("/api/v1/users/me").then().statusCode(200);
    }

    private static void isRefused(String token) {
        new Session(token, "").isRefused();
    }
}
