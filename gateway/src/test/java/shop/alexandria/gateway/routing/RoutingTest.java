package shop.alexandria.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class RoutingTest {

    @Inject
    MeterRegistry metrics;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/users, users",
        "/api/v1/books, inventory",
        "/api/v1/books/by-slug/fiction/the-alchemist, inventory",
        "/api/v1/stock/9780140449136/movements, inventory",
        "/api/v1/orders/ABC-123/tracking, orders",
        "/api/v1/reorders, publishers",
        "/alexandria/fiction/the-alchemist, storefront",
        "/backoffice, storefront"
    })
    void leadsToTheServiceThatOwnsThePath(String path, String service) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.owner())
                .get(path + "?q=a%20b&page=0")
                .then()
                .statusCode(200)
                .body("service", equalTo(service), "target", equalTo(path + "?q=a%20b&page=0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api/v1/books/",
                "/internal/v1/reservations",
                "/q/health",
                "/q/metrics",
                "/q/own-openapi",
                "/api/v1/users/1/internal"
            })
    void knowsNoOtherPath(String path) {
        given().auth()
                .oauth2(Tokens.owner())
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"), "type", endsWith("/not-found"), "instance", equalTo(path));
    }

    @Test
    void namesTheMethodsOfAPathThatDoesNotKnowThisOne() {
        given().delete("/api/v1/books")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "GET, HEAD, POST")
                .body("code", equalTo("method-not-allowed"));
    }

    @Test
    void passesAProblemOfAServiceOnAsItIs() {
        given().get("/api/v1/books?play=problem")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("insufficient-stock"));
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        given().head("/api/v1/books").then().statusCode(200).header("Content-Type", containsString("json"));
    }

    @Test
    void passesAnAnswerWithoutABodyOn() {
        given().get("/api/v1/books?play=nothing").then().statusCode(204).header("Transfer-Encoding", nullValue());
    }

    @Test
    void countsRequestsByRouteAndNotByBook() {
        given().get("/api/v1/books/9780140449136").then().statusCode(200);
        given().get("/api/v1/books/9780140449136;x").then().statusCode(400);
        given().get("/api/v2/books/9780140449136").then().statusCode(404);

        await().untilAsserted(() -> assertEquals(
                Set.of("/api/v1/books/{isbn}"),
                metrics.find("http.server.requests").timers().stream()
                        .map(timer -> timer.getId().getTag("uri"))
                        .filter(uri -> uri.startsWith("/api/v1/books/{") || uri.contains("9780140449136"))
                        .collect(Collectors.toSet())));
    }

    @Test
    void leadsHome() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", "/alexandria");
    }
}
