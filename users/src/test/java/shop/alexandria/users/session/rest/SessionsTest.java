package shop.alexandria.users.session.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.AtOnce;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;

@QuarkusTest
@WithTestResource(SharedServers.class)
class SessionsTest {
    private static final String NEW_PASSWORD = "a short walk to the lake";

    private Customer ada;
    private Session session;

    @BeforeEach
    void logIn() {
        ada = Customer.registers();
        session = ada.logsIn();
    }

    @Test
    void liveOnByRefreshing() {
        Session refreshed = session.refreshes();

        assertNotEquals(session.refreshToken(), refreshed.refreshToken());
        assertNotEquals(session.accessToken(), refreshed.accessToken());
        refreshed.refreshes().request().get("/api/v1/users/me").then().statusCode(200);
    }

    @Test
    void endWhenARefreshTokenComesASecondTime() {
        Session refreshed = session.refreshes();

        Problem.in(session.triesToRefresh(), 401, "refresh-token-reused");
        refreshed.isOver();
    }

    @Test
    void refreshAtMostOnceWhenOneTokenComesTenTimesAtOnce() {
        List<Integer> statuses =
                AtOnce.times(10, () -> session.triesToRefresh().extract().statusCode());

        assertTrue(Collections.frequency(statuses, 200) <= 1, statuses.toString());
        assertTrue(Collections.frequency(statuses, 401) >= 9, statuses.toString());
        session.isOver();
    }

    @Test
    void endAtLogout() {
        session.request().post("/api/v1/auth/logout").then().statusCode(204);
        session.request().post("/api/v1/auth/logout").then().statusCode(204);

        session.isOver();
        Problem.in(Customer.json().post("/api/v1/auth/logout").then(), 401, "unauthenticated");
    }

    @Test
    void endWithoutTouchingTheOthers() {
        Session other = ada.logsIn();

        session.request().post("/api/v1/auth/logout").then().statusCode(204);

        other.refreshes();
    }

    @Test
    void endWhenThePasswordChangesInAnother() {
        Session other = ada.logsIn();

        session.changesPassword(ada.password(), NEW_PASSWORD).statusCode(204);

        other.isOver();
        session.refreshes();
        ada.withPassword(NEW_PASSWORD).logsIn();
        Problem.in(ada.triesToLogInWith(ada.password()), 401, "bad-credentials");
    }

    @Test
    void changeNoPasswordForWhoDoesNotKnowIt() {
        Problem.in(session.changesPassword("a guess", NEW_PASSWORD), 422, "wrong-password");

        session.refreshes();
        ada.logsIn();
    }

    @Test
    void shutTheDoorToGuessersOfTheCurrentPassword() {
        for (int i = 0; i < 5; i++) {
            session.changesPassword("a guess", NEW_PASSWORD).statusCode(422);
        }

        Problem.in(session.changesPassword(ada.password(), NEW_PASSWORD), 429, "too-many-failures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "Password123"})
    void takeNoNewPasswordThatIsEasilyGuessed(String changed) {
        Problem.about("newPassword", session.changesPassword(ada.password(), changed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA.AAAA", "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void areNotFoundByTokensThatAreNotOurs(String token) {
        Problem.in(Customer.post("/api/v1/auth/refresh", Map.of("refreshToken", token)), 401, "session-over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"refreshToken\":null}", "{\"refreshToken\":5}", "{\"token\":\"x\"}", "[]"})
    void refuseWhatIsNoRequestToRefresh(String body) {
        Problem.in(Customer.post("/api/v1/auth/refresh", body), 400, "invalid-request");
    }

    @Test
    void carryChangedRolesFromTheNextRefreshOn() {
        Session owner = Customer.OWNER.logsIn();
        String roles = "/api/v1/users/" + ada.id() + "/roles";
        owner.request().body("[\"customer\",\"owner\"]").put(roles).then().statusCode(200);

        Session promoted = session.refreshes();
        owner.request().body("[\"customer\"]").put(roles).then().statusCode(200);

        assertEquals(200, promoted.request().get("/api/v1/users").statusCode());
        assertEquals(403, promoted.refreshes().request().get("/api/v1/users").statusCode());
    }
}
