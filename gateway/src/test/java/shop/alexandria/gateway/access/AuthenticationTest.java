package shop.alexandria.gateway.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class AuthenticationTest {

    @ConfigProperty(name = "alexandria.services.users.url")
    String users;

    @ConfigProperty(name = "test.jwks.rotated")
    String rotated;

    @Test
    void letsAVisitorThroughToPublicRoutesOnly() {
        given().get("/api/v1/books").then().statusCode(200);
        given().get("/api/v1/orders")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void letsEachRoleThroughToItsRoutes() {
        bearer(Tokens.customer()).get("/api/v1/orders").then().statusCode(200);
        bearer(Tokens.customer())
                .get("/api/v1/publishers")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        bearer(Tokens.owner()).get("/api/v1/publishers").then().statusCode(200);
    }

    @Test
    void passesTheTokenOnForTheServiceToVerifyAgain() {
        String token = Tokens.customer();
        bearer(token).get("/api/v1/orders").then().body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void refusesATokenThatHasExpiredMoreThanThirtySecondsAgo() {
        refused(Tokens.signed("current", claims -> claims.setExpirationTime(secondsFromNow(-31))));
    }

    @Test
    void refusesATokenWithoutAnEnd() {
        refused(Tokens.signed("current", claims -> claims.unsetClaim("exp")));
    }

    @Test
    void refusesATokenOfAnotherIssuerOrForAnotherAudience() {
        refused(Tokens.signed("current", claims -> claims.setIssuer("https://elsewhere.example")));
        refused(Tokens.signed("current", claims -> claims.setAudience("elsewhere")));
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASharedSecret() {
        JsonWebSignature forged = unsigned("HS256");
        forged.setKey(new HmacKey(Tokens.key("current").getPublicKey().getEncoded()));
        refused(Tokens.compact(forged));
    }

    @Test
    void refusesATokenWithoutASignature() {
        String claims = Tokens.claims(_ -> {}).toJson();
        refused(base64("{\"alg\":\"none\",\"kid\":\"current\"}") + "." + base64(claims) + ".");
    }

    @Test
    void refusesATokenThatWasChangedAfterSigning() {
        String[] parts = Tokens.customer().split("\\.", -1);
        String[] owner = Tokens.owner().split("\\.", -1);
        refused(parts[0] + "." + owner[1] + "." + parts[2]);
        refused("nonsense");
    }

    @Test
    void refusesOtherSchemesAndTwoCredentialsAtOnce() {
        given().header("Authorization", "ServiceToken anything")
                .get("/api/v1/books")
                .then()
                .statusCode(401);
        given().header("Authorization", "Basic b3duZXI6b3duZXI=")
                .get("/api/v1/books")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer " + Tokens.customer(), "Bearer " + Tokens.owner())
                .get("/api/v1/books")
                .then()
                .statusCode(401);
    }

    @Test
    void fetchesTheKeysAgainForAKeyItDoesNotKnow() {
        String token = Tokens.signed("next", _ -> {});
        refused(token);

        given().body(rotated).put(users + "/played/.well-known/jwks.json");

        await().untilAsserted(() -> bearer(token)
                .body("{}")
                .post("/api/v1/orders")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(2)));
        bearer(Tokens.customer()).get("/api/v1/orders").then().statusCode(200);
    }

    /** On a public route: a visitor is welcome there, a forger is not. */
    private static ValidatableResponse refused(String token) {
        return bearer(token)
                .get("/api/v1/books")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }

    private static JsonWebSignature unsigned(String algorithm) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue("current");
        token.setPayload(Tokens.claims(_ -> {}).toJson());
        return token;
    }

    private static NumericDate secondsFromNow(int seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
