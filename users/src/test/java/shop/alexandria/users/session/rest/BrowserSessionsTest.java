package shop.alexandria.users.session.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.kit.web.ServiceTokens;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.AtOnce;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;

/** Cookies are shared by the tabs of a browser, and each page may come from another storefront. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class BrowserSessionsTest {
    private static final String REFRESH = "/internal/sessions/refresh";

    @Inject
    ServiceTokens serviceTokens;

    private Session session;

    @BeforeEach
    void logIn() {
        session = Customer.registers().logsIn();
    }

    @Test
    void goOnWithOneTokenForAllPagesOfAMoment() {
        List<String> next = AtOnce.times(
                10, () -> storefrontRefreshes().statusCode(200).extract().path("refreshToken"));

        assertEquals(1, Set.copyOf(next).size());
        Session refreshed = new Session(session.accessToken(), next.getFirst()).refreshes();
        refreshed.request().get("/api/v1/users/me").then().statusCode(200);
    }

    @Test
    void endWhenATokenComesOnceMoreAfterTheNextWasUsed() {
        String next = storefrontRefreshes().statusCode(200).extract().path("refreshToken");
        Session later = new Session(session.accessToken(), next).refreshes();

        Problem.in(storefrontRefreshes(), 401, "refresh-token-reused");
        later.isOver();
    }

    @Test
    void endWhenATokenOfTheBrowserComesFromElsewhere() {
        String next = storefrontRefreshes().statusCode(200).extract().path("refreshToken");

        Problem.in(session.triesToRefresh(), 401, "refresh-token-reused");
        new Session(session.accessToken(), next).isOver();
    }

    @Test
    void areForTheStorefrontAlone() {
        Map<String, String> body = Map.of("refreshToken", session.refreshToken());

        Problem.in(Customer.post(REFRESH, body), 401, "unauthenticated");
        Problem.in(session.request().body(body).post(REFRESH).then(), 403, "forbidden");
        session.refreshes();
    }

    private ValidatableResponse storefrontRefreshes() {
        return Customer.json()
                .header("Authorization", "ServiceToken " + serviceTokens.issue())
                .body(Map.of("refreshToken", session.refreshToken()))
                .post(REFRESH)
                .then();
    }
}
