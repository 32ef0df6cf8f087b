package shop.alexandria.users.account.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.AtOnce;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;

@QuarkusTest
@WithTestResource(SharedServers.class)
class RegistrationTest {
    private static final String GOOD_PASSWORD = "a long walk to the sea";

    @Test
    void makesACustomer() {
        String email = Customer.newEmail();

        register(email)
                .statusCode(201)
                .body("id", notNullValue())
                .body("email", is(email))
                .body("name", is("Ada"))
                .body("roles", contains("customer"))
                .body("size()", is(4));
    }

    @Test
    void takesAnEmailAddressOnceWhateverItsLetterCase() {
        Customer ada = Customer.registers();

        Problem.in(register(ada.email().toUpperCase(Locale.ROOT)), 409, "email-taken");
    }

    @Test
    void takesAnEmailAddressOnceFromTwoWhoComeAtOnce() {
        String email = Customer.newEmail();

        List<Integer> statuses = AtOnce.times(4, () -> register(email).extract().statusCode());

        assertEquals(List.of(201, 409, 409, 409), statuses.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"password\":\"a long walk to the sea\",\"name\":\"Ada\"} | email",
                "{\"email\":\"ada\",\"password\":\"a long walk to the sea\",\"name\":\"Ada\"} | email",
                "{\"email\":5,\"password\":\"a long walk to the sea\",\"name\":\"Ada\"} | email",
                "{\"email\":\"x1@example.com\",\"name\":\"Ada\"} | password",
                "{\"email\":\"x2@example.com\",\"password\":\"nine char\",\"name\":\"Ada\"} | password",
                "{\"email\":\"x3@example.com\",\"password\":\"Password123\",\"name\":\"Ada\"} | password",
                "{\"email\":\"x4@example.com\",\"password\":\"x4@example.com\",\"name\":\"Ada\"} | password",
                "{\"email\":\"x5@example.com\",\"password\":\"a long walk to the sea\"} | name",
                "{\"email\":\"x6@example.com\",\"password\":\"a long walk to the sea\",\"name\":\" \"} | name",
                "{\"email\":\"x7@example.com\",\"password\":\"a long walk to the sea\",\"name\":\"A\\nB\"} | name",
                "{\"email\":\"x7@example.com\",\"password\":\"a long walk to the sea\",\"name\":\"\\ud800\"} | name",
                "{\"email\":\"x8@example.com\",\"password\":\"a long walk to the sea\",\"name\":\"A\",\"roles\":[]} | roles",
                "{\"email\":\"x9@example.com\",\"password\":\"a long walk to the sea\",\"name\":\"A\",\"id\":\"1\"} | id"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        Problem.about(field, Customer.post("/api/v1/users", body));
    }

    @Test
    void refusesAPasswordOfAThousandCharacters() {
        var body = Map.of("email", Customer.newEmail(), "password", "abcdefghij".repeat(100), "name", "Ada");

        Problem.about("password", Customer.post("/api/v1/users", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "street", "city", "postalCode", "country"})
    void refusesAnAddressWithoutAnEssential(String field) {
        Problem.about("shippingAddress." + field, register(Addresses.without(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "gb", "GBR", "Germany", ""})
    void refusesACountryThatIsNone(String country) {
        Problem.about("shippingAddress.country", register(Addresses.in(country)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "7"})
    void refusesWhatIsNoRegistration(String body) {
        Problem.in(Customer.post("/api/v1/users", body), 400, "invalid-request");
    }

    private static ValidatableResponse register(String email) {
        return Customer.post("/api/v1/users", Map.of("email", email, "password", GOOD_PASSWORD, "name", "Ada"));
    }

    private static ValidatableResponse register(Map<String, String> address) {
        return Customer.post(
                "/api/v1/users",
                Map.of(
                        "email",
                        Customer.newEmail(),
                        "password",
                        GOOD_PASSWORD,
                        "name",
                        "Ada",
                        "shippingAddress",
                        address));
    }
}
