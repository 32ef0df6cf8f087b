package shop.alexandria.kit.transactional;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.Socket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

@QuarkusTest
@WithTestResource(SharedServers.class)
class IdempotencyTest {
    @Inject
    EntityManager entities;

    private final String key = UUID.randomUUID().toString();

    @Test
    void givesTheFirstAnswerAgain() {
        int before = TillResource.COUNT.get();

        post("anna", 5, "now").statusCode(201).header("Idempotent-Replayed", nullValue());
        post("anna", 5, "now")
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("count", is(before + 1));

        assertEquals(before + 1, TillResource.COUNT.get());
    }

    @Test
    void givesARefusalAgainToo() {
        post("anna", 5, "refused").statusCode(409).body("code", is("till-full"));
        post("anna", 5, "refused")
                .statusCode(409)
                .header("Idempotent-Replayed", "true")
                .contentType("application/problem+json")
                .body("code", is("till-full"));
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        post("anna", 5, "now").statusCode(201);
        post("anna", 6, "now").statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @Test
    void keepsTheKeysOfPeopleApart() {
        post("anna", 5, "now").statusCode(201);
        post("bert", 6, "now").statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void refusesARepeatWhileTheFirstStillRuns() {
        CountDownLatch hold = new CountDownLatch(1);
        TillResource.HOLD.set(hold);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> post("anna", 5, "slowly"), threads);
            await().atMost(10, SECONDS).until(() -> claims() == 1);

            post("anna", 5, "slowly").statusCode(409).body("code", is("idempotency-key-in-use"));

            hold.countDown();
            first.join().statusCode(201);
        }
        post("anna", 5, "slowly").statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void keepsTheAnswerForAClientThatHungUp() throws IOException {
        int before = TillResource.COUNT.get();
        CountDownLatch hold = new CountDownLatch(1);
        TillResource.HOLD.set(hold);
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream().write(request("anna", "slowly"));
            await().atMost(10, SECONDS).until(() -> claims() == 1);
        }
        hold.countDown();
        await().atMost(10, SECONDS).until(() -> TillResource.COUNT.get() == before + 1);

        await().atMost(10, SECONDS)
                .untilAsserted(() -> post("anna", 5, "slowly").statusCode(201).header("Idempotent-Replayed", "true"));
        assertEquals(before + 1, TillResource.COUNT.get());
    }

    private byte[] request(String customer, String how) {
        String body = "{\"amount\":5,\"how\":\"%s\"}".formatted(how);
        return """
            POST /till HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Idempotency-Key: %s\r
            Content-Type: application/json\r
            Content-Length: %d\r
            \r
            %s\
            """.formatted(TestTokens.customer(customer), key, body.length(), body)
                .getBytes(UTF_8);
    }

    @Test
    void takesOverFromAProcessThatDied() {
        post("anna", 5, "now").statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE idempotency_key SET status = NULL, locked_until = now() - interval '1 second'"
                                        + " WHERE key = :key")
                        .setParameter("key", key)
                        .executeUpdate());

        post("anna", 5, "now").statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void freesTheKeyOfWhatFailedOrWasNeverAccepted() {
        post("anna", 5, "in vain").statusCode(500);
        post("anna", 0, "now").statusCode(400);
        post("anna", 5, "now").statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void actsOnceForTwentyAtOnce() {
        int before = TillResource.COUNT.get();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> post("anna", 5, "now"));
            }
        }

        post("anna", 5, "now").statusCode(201).body("count", is(before + 1));
        assertEquals(before + 1, TillResource.COUNT.get());
    }

    private ValidatableResponse post(String customer, int amount, String how) {
        return given().auth()
                .oauth2(TestTokens.customer(customer))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"amount\":%d,\"how\":\"%s\"}".formatted(amount, how))
                .post("/till")
                .then();
    }

    private long claims() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        entities.createNativeQuery("SELECT count(*) FROM idempotency_key WHERE key = :key", Long.class)
                                .setParameter("key", key)
                                .getSingleResult());
    }
}
