package shop.alexandria.gateway.revocation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class RevocationTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    RedisDataSource redis;

    private final String user = "user-" + UUID.randomUUID();

    @Test
    void endsTheTokensOfASessionWithinASecond() {
        String token = token("first", 0);
        get(token).statusCode(200);

        say(Map.of("session", user + "first", "generation", "0"));

        await().atMost(A_SECOND).untilAsserted(() -> get(token).statusCode(401));
        get(token("second", 0)).statusCode(200);
    }

    @Test
    void endsTheTokensOfAUserButThoseOfOneSessionAndThoseThatCameLater() {
        String other = token("other", 3);
        get(other).statusCode(200);

        say(Map.of("generation", "4", "exceptSession", user + "mine"));

        await().atMost(A_SECOND).untilAsserted(() -> get(other).statusCode(401));
        get(token("mine", 3)).statusCode(200);
        get(token("other", 4)).statusCode(200);
    }

    @Test
    void keepsNoSessionThatAnotherRevocationEnds() {
        say(Map.of("generation", "4"));
        say(Map.of("generation", "5", "exceptSession", user + "mine"));

        await().atMost(A_SECOND).untilAsserted(() -> get(token("other", 4)).statusCode(401));
        get(token("mine", 3)).statusCode(401);
    }

    @Test
    void isRememberedWhenRedisHasForgottenIt() {
        String token = token("first", 0);
        say(Map.of("session", user + "first", "generation", "0"));
        await().atMost(A_SECOND).untilAsserted(() -> get(token).statusCode(401));

        redis.execute("FLUSHDB"); // others use the other databases

        get(token).statusCode(401);
        String another = token("second", 0);
        say(Map.of("session", user + "second", "generation", "0"));
        await().atMost(A_SECOND).untilAsserted(() -> get(another).statusCode(401));
    }

    @Test
    void isLearntFromUsersWhenRedisNeverKnewIt() {
        String token = Tokens.signed("current", claims -> claims.setClaim("sid", "ended-long-ago"));

        await().untilAsserted(() -> get(token).statusCode(401));
    }

    private String token(String session, int generation) {
        return Tokens.signed("current", claims -> {
            claims.setSubject(user);
            claims.setClaim("sid", user + session);
            claims.setClaim("gen", generation);
        });
    }

    private void say(Map<String, String> revocation) {
        Map<String, String> fields = new HashMap<>(revocation);
        fields.put("user", user);
        fields.put("until", Instant.now().plusSeconds(60).toString());
        redis.stream(String.class).xadd("revocations", fields);
    }

    private static ValidatableResponse get(String token) {
        return given().auth().oauth2(token).get("/api/v1/orders").then();
    }
}
