package shop.alexandria.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DoorTest {
    @Inject
    ServiceTokens tokens;

    @Test
    void letsGoodInputThrough() {
        post("{\"lines\":[{\"name\":\"Dune\",\"quantity\":2}]}")
                .statusCode(200)
                .body("lines[0].quantity", is(2))
                .body("$", not(hasItem("note")));
    }

    @Test
    void knowsTheTraceOfItsCallerAsLongAsTheRequestLasts() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
                .get("/door/trace")
                .then()
                .body(is("4bf92f3577b34da6a3ce929d0e0e4736"));
        given().get("/door/trace").then().body(is("none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lines\":[{\"name\":\"Dune\",\"quantity\":0}]} | lines[0].quantity",
                "{\"lines\":[{\"name\":\" \",\"quantity\":1}]} | lines[0].name",
                "{\"note\":\"x\"} | lines",
                "{\"lines\":[{\"name\":\"Dune\",\"quantity\":\"1\"}]} | lines[0].quantity",
                "{\"lines\":[{\"name\":\"Dune\",\"quantity\":1.5}]} | lines[0].quantity",
                "{\"lines\":[{\"name\":\"Dune\",\"quantity\":true}]} | lines[0].quantity",
                "{\"lines\":[{\"name\":\"Dune\",\"quantity\":2147483648}]} | lines[0].quantity",
                "{\"lines\":[{\"name\":5,\"quantity\":1}]} | lines[0].name",
                "{\"lines\":[{\"name\":\"Dune\",\"quantity\":1,\"price\":1}]} | lines[0].price",
                "{\"lines\":{}} | lines"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        problem(post(body), 400, "invalid-request").body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"lines\":[]} {}", "{\"lines\":[],\"lines\":[]}", "12"})
    void refusesWhatIsNotTheJsonItExpects(String body) {
        problem(post(body), 400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"page,x", "page,-1", "size,0", "size,101", "page,99999999999"})
    void refusesAPageThatIsNone(String parameter, String value) {
        problem(given().queryParam(parameter, value).get("/door").then(), 400, "invalid-request")
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void knowsNothingUnderWhatIsNoId() {
        problem(given().get("/door/orders/x-1").then(), 404, "not-found");
    }

    @Test
    void namesThePartOfThePathThatIsWrong() {
        problem(given().get("/door/books/1234567890123").then(), 400, "invalid-request")
                .body("violations.field", hasItem("isbn"))
                .body("violations.message", hasItem(containsString("check digit")));
    }

    @Test
    void takesTheFirstTwentyByDefault() {
        given().get("/door").then().statusCode(200).body(equalTo("0/20"));
    }

    @Test
    void keepsTheCodeAndTheExtrasOfARefusal() {
        problem(given().get("/door/refused").then(), 409, "out-of-stock").body("available", is(0));
    }

    @Test
    void answersAnOutageWith503AndWhenToTryAgain() {
        problem(given().get("/door/outage").then(), 503, "unavailable").header("Retry-After", is("2"));
    }

    @Test
    void tellsNothingOfAMistake() {
        problem(given().get("/door/mistake").then(), 500, "internal-error")
                .body(not(containsString("secret")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void refusesOtherPathsMethodsAndTypes() {
        problem(given().get("/nowhere").then(), 404, "not-found");
        problem(given().delete("/door").then(), 405, "method-not-allowed");
        problem(given().contentType("text/csv").body("a,b").post("/door").then(), 415, "unsupported-media-type");
        problem(given().contentType("text/plain").body("a").post("/door/notes").then(), 415, "unsupported-media-type");
    }

    @Test
    void keepsAForgottenEndpointClosed() {
        problem(given().get("/door/forgotten").then(), 401, "unauthenticated");
    }

    @Test
    void letsServicesInByTheirTokenOnly() {
        given().header("Authorization", "ServiceToken " + tokens.issue())
                .get("/door/services")
                .then()
                .statusCode(200);
        problem(given().get("/door/services").then(), 401, "unauthenticated");
        String forged = tokens.issue().replaceFirst("\\.[^.]*$", ".AAAA");
        problem(
                given().header("Authorization", "ServiceToken " + forged)
                        .get("/door/services")
                        .then(),
                401,
                "unauthenticated");
        problem(
                given().header("Authorization", "Bearer nonsense")
                        .get("/door/services")
                        .then(),
                401,
                "unauthenticated");
        problem(
                given().header("Authorization", "ServiceToken " + tokens.issue())
                        .get("/door/forgotten")
                        .then(),
                403,
                "forbidden");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/door").then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("type", is("https://alexandria.shop/problems/" + code));
    }
}
