package shop.alexandria.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
        unavailable("/api/v1/books?play=hang").time(lessThan(3_000L));
    }

    @Test
    void givesAServiceThatIsWellTheTimeItNeeds() {
        given().get("/api/v1/books?play=slow").then().statusCode(200).time(greaterThan(900L));
    }

    @Test
    void bothersASilentServiceNoMoreUntilItAnswersForItsHealth() {
        healthOfPublishers("hanging");
        unavailable("/api/v1/publishers?play=hang").time(lessThan(1_900L));
        unavailable("/api/v1/publishers").time(lessThan(300L));
        healthOfPublishers("{}");
        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.owner())
                .get("/api/v1/publishers")
                .then()
                .statusCode(200));
    }

    private static void healthOfPublishers(String document) {
        String publishers = ConfigProvider.getConfig().getValue("alexandria.services.publishers.url", String.class);
        given().body(document).put(publishers + "/played/q/health/live");
        given().body(document).put(publishers + "/played/q/health/ready");
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
        return given().auth()
                .oauth2(Tokens.owner())
                .get(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("code", equalTo("unavailable"));
    }
}
