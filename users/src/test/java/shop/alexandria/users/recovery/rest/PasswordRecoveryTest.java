package shop.alexandria.users.recovery.rest;

import static java.util.Collections.frequency;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.Mailbox;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.AtOnce;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.recovery.domain.ResetGrant;
import shop.alexandria.users.recovery.domain.ResetGrants;
import shop.alexandria.users.recovery.domain.ResetToken;

@QuarkusTest
@WithTestResource(SharedServers.class)
class PasswordRecoveryTest {
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
    private static final String NEW_PASSWORD = "a short walk to the lake";

    @Inject
    ResetGrants grants;

    @Inject
    Users users;

    private Customer ada;
    private Mailbox mailbox;

    @BeforeEach
    void register() {
        ada = Customer.registers();
        mailbox = Mailbox.of(ada.email());
    }

    @Test
    void leadsByLetterToANewPassword() {
        Session session = ada.logsIn();
        forgets(ada.email());

        reset(tokenInLetter(1), NEW_PASSWORD).statusCode(204);

        ada.withPassword(NEW_PASSWORD).logsIn();
        Problem.in(ada.triesToLogInWith(ada.password()), 401, "bad-credentials");
        session.isOver();
    }

    @Test
    void tellsThatThePasswordWasChanged() {
        forgets(ada.email());
        reset(tokenInLetter(1), NEW_PASSWORD).statusCode(204);

        assertEquals("", tokenInLetter(2));
        assertTrue(mailbox.letters().getLast().contains("Your password was changed"));
    }

    @Test
    void worksOnce() {
        forgets(ada.email());
        String token = tokenInLetter(1);
        reset(token, NEW_PASSWORD).statusCode(204);

        Problem.in(reset(token, "yet another walk"), 422, "reset-token-void");
    }

    @Test
    void worksOnceWhenATokenComesTwentyTimesAtOnce() {
        forgets(ada.email());
        String token = tokenInLetter(1);

        List<Integer> statuses =
                AtOnce.times(20, () -> reset(token, NEW_PASSWORD).extract().statusCode());

        assertEquals(1, frequency(statuses, 204), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status < 500), statuses.toString());
    }

    @Test
    void makesEarlierLettersVoid() {
        forgets(ada.email());
        forgets(ada.email());
        reset(tokenInLetter(2), NEW_PASSWORD).statusCode(204);

        Problem.in(reset(tokenInLetter(1), "yet another walk"), 422, "reset-token-void");
    }

    @Test
    void isTooLateAfterAQuarterOfAnHour() {
        ResetToken token = ResetToken.next();
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(15));
        var user = users.find(new UserId(ada.id())).orElseThrow();
        grants.add(ResetGrant.to(user, token, longAgo, Duration.ofMinutes(15)));

        Problem.in(reset(token.text(), NEW_PASSWORD), 422, "reset-token-void");
    }

    @Test
    void answersAlikeForAnUnknownAddressAndWritesToNobody() {
        String unknown = Customer.newEmail();
        String known = forgets(ada.email()).extract().asString();

        assertEquals(known, forgets(unknown).extract().asString());
        tokenInLetter(1);
        assertEquals(List.of(), Mailbox.of(unknown).letters());
    }

    @Test
    void opensADoorThatFailuresHaveShut() {
        for (int i = 0; i < 5; i++) {
            ada.triesToLogInWith("a guess").statusCode(401);
        }
        forgets(ada.email());
        reset(tokenInLetter(1), NEW_PASSWORD).statusCode(204);

        ada.withPassword(NEW_PASSWORD).logsIn();
    }

    @Test
    void floodsNoMailbox() {
        for (int i = 0; i < 8; i++) {
            forgets(ada.email());
        }

        tokenInLetter(5);
        await().during(Duration.ofSeconds(3)).until(() -> mailbox.letters().size() == 5);
    }

    @Test
    void keepsTheTokenOfALetterWhoseNewPasswordWasRefused() {
        forgets(ada.email());
        String token = tokenInLetter(1);
        Problem.about("newPassword", reset(token, "Password123"));

        reset(token, NEW_PASSWORD).statusCode(204);
    }

    @Test
    void putsTheLinkOnOneLine() {
        forgets(ada.email());
        String token = tokenInLetter(1);

        assertTrue(mailbox.letters()
                .getFirst()
                .lines()
                .anyMatch(line -> line.equals("http://localhost/reset?token=" + token)));
        assertFalse(token.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "../../../../../../../.."})
    void takesNoTokenThatIsNotOurs(String token) {
        Problem.in(reset(token, NEW_PASSWORD), 422, "reset-token-void");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"email\":5}", "{\"email\":\"nobody\"}", "{\"email\":\"a@b.de\",\"to\":1}"})
    void wantsToKnowTheAddress(String body) {
        Problem.in(Customer.post("/api/v1/auth/password/forgot", body), 400, "invalid-request");
    }

    private static ValidatableResponse forgets(String email) {
        return Customer.post("/api/v1/auth/password/forgot", Map.of("email", email))
                .statusCode(202);
    }

    private static ValidatableResponse reset(String token, String password) {
        return Customer.post("/api/v1/auth/password/reset", Map.of("token", token, "newPassword", password));
    }

    /** The token in the latest letter, when there are as many as that. */
    private String tokenInLetter(int number) {
        Matcher token = TOKEN.matcher(mailbox.awaitLetters(number).get(number - 1));
        return token.find() ? token.group(1) : "";
    }
}
