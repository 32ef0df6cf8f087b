package shop.alexandria.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import shop.alexandria.local.testing.TestTokens;

/** The owner asks. */
final class Reports {
    private Reports() {}

    static RequestSpecification asOwner() {
        return given().auth().oauth2(TestTokens.owner());
    }

    static ValidatableResponse sales(String by, String from, String to) {
        return asOwner()
                .queryParam("by", by)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/reports/sales")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse compared(String interval, String from, String to) {
        return asOwner()
                .queryParam("interval", interval)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/reports/sales-vs-expenditures")
                .then()
                .statusCode(200);
    }

    /** Events take their time. */
    static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
