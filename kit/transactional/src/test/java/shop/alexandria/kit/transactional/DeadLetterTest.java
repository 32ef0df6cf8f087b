package shop.alexandria.kit.transactional;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Topics;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

@QuarkusTest
@WithTestResource(SharedServers.class)
class DeadLetterTest {
    private static final String PATH = "/api/v1/dead-letters/kit/";

    @Inject
    Tally tally;

    @Inject
    Topic topic;

    private final String poisonous = UUID.randomUUID().toString();
    private final String healthy = UUID.randomUUID().toString();

    @Test
    void stepsAsideForWhatComesAfterAndTakesEffectOnceWhenTheCauseIsGone() {
        tally.failAt(poisonous, () -> new IllegalStateException("a bug"));
        send(poisonous);
        send(healthy);

        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals(1, tally.count(healthy)));
        long id = idOfLetterAbout(poisonous);
        owner().get(PATH + id)
                .then()
                .body("consumer", is("tally"), "key", is(poisonous), "attempts", is(5))
                .body("topic", containsString(Topics.INVENTORY), "headers.ce_type", is("shop.alexandria.StockShort"))
                .body("reason", containsString("a bug"));
        replay(id).statusCode(409).body("code", is("replay-failed"));
        assertEquals(0, tally.count(poisonous));

        tally.recoverAt(poisonous);
        replay(id).statusCode(200).body("replayedAt", notNullValue(), "attempts", is(7));
        replay(id).statusCode(200).body("attempts", is(7));
        assertEquals(1, tally.count(poisonous));
    }

    @Test
    void takesEffectOnceHoweverManyReplayItAtOnce() {
        tally.failAt(poisonous, () -> new IllegalStateException("a bug"));
        send(poisonous);
        long id = idOfLetterAbout(poisonous);
        tally.recoverAt(poisonous);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                threads.execute(() -> replay(id).statusCode(200));
            }
        }

        assertEquals(1, tally.count(poisonous));
    }

    @Test
    void isToldOnTheTopicOfTheService() {
        topic.send(
                Topics.INVENTORY, poisonous, "not JSON", Map.of("ce_id", "1", "ce_type", "shop.alexandria.StockShort"));
        idOfLetterAbout(poisonous);

        await().atMost(30, SECONDS)
                .until(() -> topic.read(Topics.deadLettersOf("kit")).stream()
                        .anyMatch(record -> record.key().equals(poisonous)
                                && record.value().contains("\"reason\"")
                                && record.value().contains("not JSON")));
    }

    @Test
    void isTheOwnersAffair() {
        given().get(PATH).then().statusCode(401);
        given().auth().oauth2(TestTokens.customer("somebody")).get(PATH).then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.customer("somebody"))
                .post(PATH + "1/replay")
                .then()
                .statusCode(403);
        owner().get(PATH + "999999999").then().statusCode(404).body("code", is("unknown-dead-letter"));
        owner().get(PATH + "one").then().statusCode(400);
        owner().get(PATH + "?state=lost").then().statusCode(400);
        owner().get(PATH + "?state=REPLAYED").then().statusCode(200);
    }

    private void send(String order) {
        topic.send(
                Topics.INVENTORY,
                order,
                "{\"orderId\":\"" + order + "\",\"attempt\":1}",
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "shop.alexandria.StockShort"));
    }

    private long idOfLetterAbout(String key) {
        return await().atMost(30, SECONDS).until(() -> findLetterAbout(key), notNullValue());
    }

    private static Long findLetterAbout(String key) {
        Integer id = owner().get(PATH + "?size=100").path("items.find { it.key == '%s' }?.id".formatted(key));
        return id == null ? null : id.longValue();
    }

    private static ValidatableResponse replay(long id) {
        return owner().post(PATH + id + "/replay").then();
    }

    private static RequestSpecification owner() {
        return given().auth().oauth2(TestTokens.owner());
    }
}
