package shop.alexandria.gateway.hygiene;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.RawConnection;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class HygieneTest {

    @Test
    void removesHeadersThatOnlyTheGatewayMayWrite() {
        given().header("X-User-Id", "owner")
                .header("x-user-roles", "owner")
                .header("X-Roles", "owner")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Service-Authorization", "anything")
                .header("X-Cart-Id", "cart-1")
                .get("/api/v1/cart")
                .then()
                .body("headers.'x-user-id'", nullValue(), "headers.'x-user-roles'", nullValue())
                .body("headers.'x-roles'", nullValue(), "headers.forwarded", nullValue())
                .body("headers.'x-forwarded-prefix'", nullValue(), "headers.'service-authorization'", nullValue())
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-forwarded-host'", equalTo("localhost:" + RestAssured.port))
                .body("headers.'x-cart-id'", equalTo("cart-1"));
    }

    @Test
    void beginsATraceForEachRequestAndTellsServiceAndClient() {
        Response answer = given().get("/api/v1/books");
        String id = answer.header("X-Request-Id");

        answer.then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("headers.traceparent", matchesPattern("00-" + id + "-[0-9a-f]{16}-00"));
    }

    @Test
    void goesOnWithATraceThatTheClientHasBegun() {
        String id = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().header("traceparent", "00-" + id + "-00f067aa0ba902b7-01")
                .get("/nothing")
                .then()
                .header("X-Request-Id", id);
        given().header("traceparent", "00-" + id + "-two words")
                .get("/nothing")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .header("X-Request-Id", not(id));
    }

    @Test
    void securesEveryAnswer() {
        for (String path : new String[] {"/api/v1/books", "/nothing", "/api/v1/status"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "strict-origin-when-cross-origin")
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void keepsHeadersOfTheConnectionToTheServiceToItself() {
        given().get("/api/v1/books").then().header("Keep-Alive", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/publishers;x",
                "/api/v1/publishers;jsessionid=1",
                "/api/v1/publishers%3Bx",
                "/api/v1%2Fpublishers",
                "/api%5Cv1%5Cpublishers",
                "/api/v1//publishers",
                "//api/v1/publishers",
                "/api/v1/books/../publishers",
                "/api/v1/books/%2e%2e/publishers",
                "/api/v1/books/..%2Fpublishers",
                "/api/v1/./publishers",
                "/api/v1/%70ublishers",
                "/api/v1/publishers%00",
                "http://shop/api/v1/publishers"
            })
    void refusesOddSpellingsOfAPath(String target) {
        String answer = RawConnection.get(RestAssured.port, target);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void explainsWhatIsTooLong() {
        given().get("/api/v1/books?q=" + "a".repeat(9_000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json");
        given().header("X-Long", "a".repeat(20_000))
                .get("/api/v1/books")
                .then()
                .statusCode(431)
                .contentType("application/problem+json");
    }

    @Test
    void allowsTheConfiguredOriginAndNoOther() {
        given().header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "PUT")
                .options("/api/v1/cart/items/9780140449136")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://app.example");
        given().header("Origin", "https://app.example")
                .get("/api/v1/books")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.example");
        given().header("Origin", "https://evil.example")
                .get("/api/v1/books")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
