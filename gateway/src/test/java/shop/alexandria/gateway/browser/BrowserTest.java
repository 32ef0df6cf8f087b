package shop.alexandria.gateway.browser;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class BrowserTest {

    private static final String COOKIE = "alexandria-session";

    @Test
    void bringsItsTokenByCookie() {
        String token = Tokens.customer();

        browser(token)
                .get("/api/v1/orders")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.cookie", nullValue());
    }

    @Test
    void isRefusedWithABadCookieByTheApi() {
        browser("no.token.atall").get("/api/v1/books").then().statusCode(401);
    }

    @Test
    void isAVisitorToTheStorefrontWithABadCookie() {
        browser("no.token.atall")
                .get("/alexandria")
                .then()
                .statusCode(200)
                .body("headers.authorization", nullValue())
                .body("headers.cookie", containsString(COOKIE));
    }

    @Test
    void isNotBelievedWhenItHasATokenToo() {
        String token = Tokens.customer();

        browser(Tokens.owner())
                .auth()
                .oauth2(token)
                .get("/api/v1/orders")
                .then()
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void actsForNoOtherSite(String site) {
        crossSite(browser(Tokens.customer())
                .header("Sec-Fetch-Site", site)
                .post("/api/v1/orders")
                .then());
        crossSite(browser(Tokens.customer())
                .header("Sec-Fetch-Site", site)
                .get("/api/v1/orders")
                .then());
        crossSite(
                given().header("Sec-Fetch-Site", site).post("/alexandria/login").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "not a url"})
    void actsForNoOtherOriginWhenItIsOld(String origin) {
        crossSite(browser(Tokens.customer())
                .header("Origin", origin)
                .post("/api/v1/orders")
                .then());
        crossSite(given().header("Origin", origin).post("/alexandria/login").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void actsForOurOwnPages(String site) {
        browser(Tokens.customer())
                .header("Sec-Fetch-Site", site)
                .post("/api/v1/orders")
                .then()
                .statusCode(200);
    }

    @Test
    void actsForOurOwnOriginWhenItIsOld() {
        browser(Tokens.customer())
                .header("Origin", "http://localhost:" + RestAssured.port)
                .post("/api/v1/orders")
                .then()
                .statusCode(200);
    }

    @Test
    void followsALinkFromAnotherSite() {
        browser(Tokens.customer())
                .header("Sec-Fetch-Site", "cross-site")
                .get("/alexandria")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification browser(String token) {
        return given().cookie(COOKIE, token);
    }

    private static ValidatableResponse crossSite(ValidatableResponse response) {
        return response.statusCode(403).contentType("application/problem+json").body("code", equalTo("cross-site"));
    }
}
