package shop.alexandria.users.session.rest;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.AtOnce;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;

@QuarkusTest
@WithTestResource(SharedServers.class)
class LoginTest {

    @Test
    void answersWithTokens() {
        Customer ada = Customer.registers();

        ada.triesToLogInWith(ada.password())
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("accessToken", notNullValue())
                .body("refreshToken", notNullValue())
                .body("tokenType", is("Bearer"))
                .body("expiresIn", is(900))
                .body("size()", is(4));
    }

    @Test
    void takesTheEmailAddressInWhateverLetterCase() {
        Customer ada = Customer.registers();

        new Customer(ada.id(), ada.email().toUpperCase(Locale.ROOT), ada.password()).logsIn();
    }

    @Test
    void doesNotTellAWrongPasswordFromAnUnknownAccount() {
        var wrong = Problem.in(Customer.registers().triesToLogInWith("a guess"), 401, "bad-credentials");
        var unknown = Problem.in(nobody().triesToLogInWith("a guess"), 401, "bad-credentials");

        assertEquals(wrong.extract().asString(), unknown.extract().asString());
    }

    @Test
    void shutsTheDoorAfterFiveFailures() {
        Customer ada = Customer.registers();
        failsFiveTimes(ada);

        String seconds = Problem.in(ada.triesToLogInWith(ada.password()), 429, "too-many-failures")
                .extract()
                .header("Retry-After");
        assertTrue(Integer.parseInt(seconds) > 800 && Integer.parseInt(seconds) <= 900, seconds);
    }

    @Test
    void shutsTheDoorForOneAddressOnly() {
        Customer ada = Customer.registers();
        failsFiveTimes(ada);

        Customer.json()
                .header("X-Forwarded-For", "192.0.2.77")
                .body(Map.of("email", ada.email(), "password", ada.password()))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200);
    }

    @Test
    void shutsTheDoorForAccountsThatDoNotExist() {
        Customer nobody = nobody();
        failsFiveTimes(nobody);

        Problem.in(nobody.triesToLogInWith("a guess"), 429, "too-many-failures");
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        Customer ada = Customer.registers();
        for (int i = 0; i < 4; i++) {
            ada.triesToLogInWith("a guess").statusCode(401);
        }
        ada.logsIn();

        failsFiveTimes(ada);
    }

    @Test
    void givesNoMoreThanFiveAnswersToGuessesThatComeAtOnce() {
        Customer ada = Customer.registers();

        List<Integer> statuses =
                AtOnce.times(20, () -> ada.triesToLogInWith("a guess").extract().statusCode());

        assertEquals(5, Collections.frequency(statuses, 401), statuses.toString());
        assertEquals(15, Collections.frequency(statuses, 429), statuses.toString());
    }

    @Test
    void doesNotShutTheDoorWhenRightPasswordsComeAtOnce() {
        Customer ada = Customer.registers();

        List<Integer> statuses = AtOnce.times(
                12, () -> ada.triesToLogInWith(ada.password()).extract().statusCode());

        assertEquals(Collections.nCopies(12, 200), statuses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"password\":\"x\"} | email",
                "{\"email\":\"nobody\",\"password\":\"x\"} | email",
                "{\"email\":\"ada@example.com\"} | password",
                "{\"email\":\"ada@example.com\",\"password\":\"\"} | password",
                "{\"email\":\"ada@example.com\",\"password\":5} | password",
                "{\"email\":\"ada@example.com\",\"password\":\"x\",\"remember\":true} | remember",
                "{\"email\":{\"$ne\":null},\"password\":\"x\"} | email"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        Problem.about(field, Customer.post("/api/v1/auth/login", body));
    }

    private static Customer nobody() {
        return new Customer("", Customer.newEmail(), "");
    }

    private static void failsFiveTimes(Customer customer) {
        for (int i = 0; i < 5; i++) {
            Problem.in(customer.triesToLogInWith("a guess"), 401, "bad-credentials");
        }
    }
}
