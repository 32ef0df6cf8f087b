package shop.alexandria.publishers;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.core.ThrowingRunnable;
import shop.alexandria.local.testing.TestTokens;

/** The owner asks and agrees. */
final class Owner {
    private Owner() {}

    static RequestSpecification asOwner() {
        return given().auth().oauth2(TestTokens.owner());
    }

    /** As soon as the publisher is known. */
    static String idOf(String publisher) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> find(publisher), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> find(String publisher) {
        String id = asOwner()
                .get("/api/v1/publishers?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.name == '%s' }?.id", publisher);
        return Optional.ofNullable(id);
    }

    /** A publisher with a bank account. */
    static String publisherWithAccount(String name) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"%s","bankAccount":{"holder":"%s","iban":"DE89 3704 0044 0532 0130 00"}}
                        """.formatted(name, name))
                .post("/api/v1/publishers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse ledger(String publisherId) {
        return asOwner()
                .get("/api/v1/publishers/{id}/ledger", publisherId)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse balance(String publisherId) {
        return asOwner()
                .get("/api/v1/publishers/{id}/balance", publisherId)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse agree(String publisherId, String isbn, String body) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/publishers/{id}/books/{isbn}", publisherId, isbn)
                .then();
    }

    static void agreePercentage(String publisherId, String isbn, String percentage) {
        agree(publisherId, isbn, "{\"salePercentage\":\"%s\"}".formatted(percentage))
                .statusCode(200);
    }

    /** Events take their time. */
    static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
