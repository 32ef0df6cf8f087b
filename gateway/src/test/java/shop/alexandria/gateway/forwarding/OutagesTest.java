package shop.alexandria.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class OutagesTest {

    @Test
    void saysAtOnceThatAServiceIsDown() {
        unavailable("/api/v1/reports/sales").time(lessThan(1_000L));
    }

    @Test
    void doesNotWaitForeverForAServiceThatHangs() {
        unavailable("/api/v1/books?play=hang").time(lessThan(5_000L));
    }

    @Test
    void givesAServiceThatIsWellTheTimeItNeeds() {
        given().get("/api/v1/books?play=slow").then().statusCode(200).time(greaterThan(900L));
    }

    @Test
    void bothersASilentServiceNoMoreUntilItAnswersForItsHealth() {
        healthOfPublishers("hanging");
        unavailable("/api/v1/publishers?play=hang").time(lessThan(3_000L));
        unavailable("/api/v1/publishers").time(lessThan(300L));
        healthOfPublishers("{}");
        publishersAnswer();
    }

    @Test
    void tellsACrowdThatWaitsForItsTurnAsSoonThatAServiceIsTroubled() throws Exception {
        healthOfPublishers("{}", "hanging");
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ValidatableResponse>> answers =
                    crowd.invokeAll(Collections.nCopies(12, () -> unavailable("/api/v1/publishers?play=hang")));
            for (Future<ValidatableResponse> answer : answers) {
                answer.get().time(lessThan(3_500L));
            }
        }
        healthOfPublishers("{}");
        publishersAnswer();
    }

    @Test
    void givesTimeToAServiceThatAnswersOthersButNotForItsHealth() throws Exception {
        healthOfPublishers("hanging");
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> slow = crowd.submit(
                    () -> ask("/api/v1/publishers?play=slow&for=3000").statusCode());
            while (!slow.isDone()) {
                assertEquals(200, ask("/api/v1/publishers").statusCode());
            }
            assertEquals(200, slow.get());
        }
        healthOfPublishers("{}");
    }

    private static void publishersAnswer() {
        await().untilAsserted(() -> assertEquals(200, ask("/api/v1/publishers").statusCode()));
    }

    private static void healthOfPublishers(String document) {
        healthOfPublishers(document, document);
    }

    private static void healthOfPublishers(String live, String ready) {
        String publishers = ConfigProvider.getConfig().getValue("alexandria.services.publishers.url", String.class);
        given().body(live).put(publishers + "/played/q/health/live");
        given().body(ready).put(publishers + "/played/q/health/ready");
    }

    @Test
    void saysThatAServiceHasClosedTheConnection() {
        unavailable("/api/v1/books?play=close");
    }

    @Test
    void explainsAnErrorThatAServiceDidNotExplain() {
        given().get("/api/v1/books?play=empty")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"));
    }

    @Test
    void doesNotPassHalfAnAnswerOffAsAWholeOne() {
        assertThrows(
                Exception.class, () -> given().get("/api/v1/books?play=break").asString());
    }

    private static ValidatableResponse unavailable(String path) {
        return ask(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("code", equalTo("unavailable"));
    }

    private static Response ask(String path) {
        return given().auth().oauth2(Tokens.owner()).get(path);
    }
}
