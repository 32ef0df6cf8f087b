package shop.alexandria.storefront.pages.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.storefront.played.Browser.customer;
import static shop.alexandria.storefront.played.Browser.heard;
import static shop.alexandria.storefront.played.Browser.visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.storefront.played.PlayedApi;

@QuarkusTest
@WithTestResource(PlayedApi.class)
class AccountPagesTest {
    private static final String PASSWORD = "a long walk to the sea";

    @Test
    void signsTheBrowserInWithCookiesNoScriptCanRead() {
        List<String> cookies = visitor()
                .formParam("email", "ann@example.com")
                .formParam("password", PASSWORD)
                .formParam("next", "/alexandria/checkout")
                .post("/alexandria/login")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/checkout"))
                .extract()
                .headers()
                .getValues("Set-Cookie");
        for (String name : List.of("alexandria-session=", "alexandria-refresh=")) {
            assertTrue(
                    cookies.stream()
                            .anyMatch(cookie -> cookie.startsWith(name)
                                    && cookie.contains("HTTPOnly")
                                    && cookie.contains("Secure")
                                    && cookie.contains("SameSite=Lax")
                                    && cookie.contains("Path=/")),
                    () -> name + " in " + cookies);
        }
    }

    @Test
    void takesTheVisitorsCartAlong() {
        heard();
        visitor()
                .cookie("alexandria-cart", "my-secret")
                .formParam("email", "ann@example.com")
                .formParam("password", PASSWORD)
                .post("/alexandria/login")
                .then()
                .statusCode(303)
                .cookie("alexandria-cart", "");
        String heard = heard();
        assertTrue(heard.contains("POST /api/v1/cart/merge? {\"cartId\":\"my-secret\"}"), heard);
        assertTrue(heard.contains("from=192.0.2.7"), heard);
    }

    @Test
    void staysOutsideWithAWrongPassword() {
        visitor()
                .formParam("email", "\"><script>@example.com")
                .formParam("password", "wrong-password-typed")
                .post("/alexandria/login")
                .then()
                .statusCode(401)
                .body(containsString("E-mail or password is wrong."))
                .body(containsString("&quot;&gt;&lt;script&gt;@example.com"))
                .body(not(containsString("wrong-password-typed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/alexandria//evil", "/q/health"})
    void leadsToNoOtherSiteAfterwards(String next) {
        visitor()
                .formParam("email", "ann@example.com")
                .formParam("password", PASSWORD)
                .formParam("next", next)
                .post("/alexandria/login")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria"));
    }

    @Test
    void registersAndLogsIn() {
        visitor()
                .formParam("name", "New")
                .formParam("email", "new@example.com")
                .formParam("password", PASSWORD)
                .post("/alexandria/register")
                .then()
                .statusCode(303)
                .header("Location", containsString("said=registered"));
        visitor()
                .formParam("name", "Kept")
                .formParam("email", "taken@example.com")
                .formParam("password", PASSWORD)
                .post("/alexandria/register")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("There is an account with this address."), containsString("value=\"Kept\"")));
    }

    @Test
    void sendsALetterAndTakesTheNewPassword() {
        visitor()
                .formParam("email", "ann@example.com")
                .post("/alexandria/forgot")
                .then()
                .statusCode(303)
                .header("Location", containsString("said=letter-sent"));
        visitor()
                .get("/alexandria/reset?token=good-token")
                .then()
                .statusCode(200)
                .body(containsString("name=\"token\" value=\"good-token\""));
        visitor()
                .formParam("token", "good-token")
                .formParam("newPassword", PASSWORD)
                .post("/alexandria/reset")
                .then()
                .statusCode(303)
                .header("Location", containsString("/alexandria/login"));
        visitor()
                .formParam("token", "old-token")
                .formParam("newPassword", PASSWORD)
                .post("/alexandria/reset")
                .then()
                .statusCode(422)
                .body(containsString("too old"));
    }

    @Test
    void asksWhoIsThereBeforeItShowsAnAccount() {
        visitor()
                .get("/alexandria/account")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/login?next=%2Falexandria%2Faccount"));
    }

    @Test
    void leavesNothingForTheNextAtTheSameScreen() {
        List<String> told = customer().get("/alexandria/account").getHeaders().getValues("Cache-Control");
        assertEquals(List.of("no-store"), told);
    }

    @Test
    void showsAndChangesTheAccount() {
        customer()
                .get("/alexandria/account")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Ann &lt;Reader&gt;\""))
                .body(containsString("value=\"Quay 1\""))
                .body(containsString("<option value=\"DE\" selected>Germany"));
        customer()
                .formParam("name", "Ann")
                .post("/alexandria/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("said=profile-saved"));
    }

    @Test
    void tiesAnErrorToItsFieldAndKeepsWhatWasTyped() {
        customer()
                .formParam("name", "Ann")
                .formParam("shippingAddress.street", "Typed Street 9")
                .formParam("shippingAddress.city", "")
                .post("/alexandria/account")
                .then()
                .statusCode(400)
                .body(containsString("aria-describedby=\"shippingAddress.city-error\""))
                .body(containsString("City must not be blank"))
                .body(containsString("value=\"Typed Street 9\""));
    }

    @Test
    void changesThePasswordOfWhoKnowsIt() {
        customer()
                .formParam("currentPassword", PASSWORD)
                .formParam("newPassword", "another long walk")
                .post("/alexandria/account/password")
                .then()
                .statusCode(303);
        customer()
                .formParam("currentPassword", "guess")
                .formParam("newPassword", "another long walk")
                .post("/alexandria/account/password")
                .then()
                .statusCode(422)
                .body(containsString("The present password is another one."));
    }

    @Test
    void erasesOnlyWhoIsSure() {
        customer().post("/alexandria/account/erase").then().statusCode(400).body(containsString("open"));
        customer()
                .formParam("sure", "yes")
                .post("/alexandria/account/erase")
                .then()
                .statusCode(303)
                .cookie("alexandria-session", "");
    }

    @Test
    void logsOut() {
        customer()
                .post("/alexandria/logout")
                .then()
                .statusCode(303)
                .cookie("alexandria-session", "")
                .cookie("alexandria-refresh", "");
    }
}
