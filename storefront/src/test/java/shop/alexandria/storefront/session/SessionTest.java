package shop.alexandria.storefront.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static shop.alexandria.storefront.played.Browser.visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.storefront.played.PlayedApi;

@QuarkusTest
@WithTestResource(PlayedApi.class)
class SessionTest {
    private static final String REFRESH = "alexandria-refresh";

    @Test
    void goesOnWhenTheAccessTokenHasEnded() {
        visitor()
                .cookie(REFRESH, fresh())
                .get("/alexandria/account")
                .then()
                .statusCode(200)
                .body(containsString("ann@example.com"))
                .cookie(REFRESH, "next-refresh")
                .cookie("alexandria-session", containsString("."));
    }

    @Test
    void goesOnInTheMiddleOfAForm() {
        visitor()
                .cookie(REFRESH, fresh())
                .formParam("name", "Ann")
                .post("/alexandria/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("profile-saved"));
    }

    @Test
    void endsWhenTheRefreshTokenIsWorthNothing() {
        visitor()
                .cookie(REFRESH, "stolen-" + UUID.randomUUID())
                .get("/alexandria")
                .then()
                .statusCode(200)
                .body(containsString("Log in"), not(containsString("Log out")))
                .cookie(REFRESH, "");
    }

    @Test
    void outlivesAMomentInWhichUsersDoesNotTrustTheStorefront() {
        visitor()
                .cookie(REFRESH, "asked-by-a-stranger")
                .get("/alexandria")
                .then()
                .statusCode(200)
                .body(containsString("Log in"))
                .header("Set-Cookie", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void takesNoFormOfAnotherSite(String site) {
        visitor()
                .header("Sec-Fetch-Site", site)
                .post("/alexandria/logout")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("Nothing has happened"));
    }

    @Test
    void takesNoFormOfAnotherOriginAndEveryFormOfOurOwn() {
        visitor()
                .header("Origin", "https://evil.example")
                .post("/alexandria/logout")
                .then()
                .statusCode(403);
        visitor().header("Origin", "null").post("/alexandria/logout").then().statusCode(403);
        visitor()
                .header("Origin", "https://books.example")
                .post("/alexandria/logout")
                .then()
                .statusCode(303);
        visitor()
                .header("Sec-Fetch-Site", "same-origin")
                .post("/alexandria/logout")
                .then()
                .statusCode(303);
    }

    @Test
    void followsALinkFromAnotherSite() {
        visitor()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/alexandria")
                .then()
                .statusCode(200);
    }

    private static String fresh() {
        return "good-refresh-" + UUID.randomUUID();
    }
}
