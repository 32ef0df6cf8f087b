package shop.alexandria.gateway.pace;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@TestProfile(RateLimitTest.TenAMinute.class)
@WithTestResource(PlayedServices.class)
class RateLimitTest {

    private static final int ALLOWED = 10;

    @Inject
    RedisDataSource redis;

    public static final class TenAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("alexandria.gateway.rate-limit", Integer.toString(ALLOWED));
        }
    }

    /** At the turn of a minute the requests of the one before begin to weigh less. */
    @BeforeEach
    void earlyInAMinute() {
        await().until(() -> System.currentTimeMillis() % Window.MILLIS < Window.MILLIS * 9 / 10);
    }

    @Test
    void turnsAwayWhoeverAsksTooOften() {
        String ann = person();
        sends(ALLOWED, ann).then().statusCode(200);

        sends(1, ann)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .body("code", equalTo("too-many-requests"));
    }

    @Test
    void turnsAwayNobodyElse() {
        sends(ALLOWED + 1, person()).then().statusCode(429);

        sends(1, person()).then().statusCode(200);
    }

    @Test
    void makesNoOtherClientOfAVisitorWhoSaysSo() {
        for (int i = 0; i < ALLOWED; i++) {
            visitor(i).get("/api/v1/books");
        }

        visitor(ALLOWED).get("/api/v1/books").then().statusCode(429);
        visitor(ALLOWED).post("/webhooks/payments").then().statusCode(not(429));
    }

    @Test
    void isCountedTogetherWithOtherGateways() {
        String id = UUID.randomUUID().toString();
        long minute = System.currentTimeMillis() / Window.MILLIS;
        redis.value(Long.class).set("rate:{u:%s}:%d".formatted(id, minute), 1_000L);
        redis.value(Long.class).set("rate:{u:%s}:%d".formatted(id, minute + 1), 1_000L);
        String token = Tokens.signed("current", claims -> claims.setSubject(id));
        assertEquals(200, sends(1, token).statusCode());

        await().atMost(Duration.ofSeconds(2)).until(() -> sends(1, token).statusCode() == 429);
        assertTrue(redis.value(Long.class).get("rate:{u:%s}:%d".formatted(id, minute)) > 1_000);
    }

    private static Response sends(int requests, String token) {
        for (int i = 1; i < requests; i++) {
            given().auth().oauth2(token).get("/api/v1/orders");
        }
        return given().auth().oauth2(token).get("/api/v1/orders");
    }

    private static String person() {
        String id = UUID.randomUUID().toString();
        return Tokens.signed("current", claims -> claims.setSubject(id));
    }

    private static RequestSpecification visitor(int number) {
        return given().header("X-Forwarded-For", "192.0.2." + number).header("Forwarded", "for=192.0.2." + number);
    }
}
