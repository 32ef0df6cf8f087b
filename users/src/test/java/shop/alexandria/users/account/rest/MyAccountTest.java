package shop.alexandria.users.account.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;

@QuarkusTest
@WithTestResource(SharedServers.class)
class MyAccountTest {
    private Customer ada;
    private Session session;

    @BeforeEach
    void logIn() {
        ada = Customer.registers();
        session = ada.logsIn();
    }

    @Test
    void showsMeMyself() {
        read().statusCode(200)
                .body("id", is(ada.id()))
                .body("email", is(ada.email()))
                .body("roles", contains("customer"))
                .body("$", not(hasKey("shippingAddress")));
    }

    @Test
    void changesOnlyWhatIsSent() {
        change(Map.of("shippingAddress", Addresses.in("GB"))).statusCode(200);
        change("{\"name\":\"Ada L.\",\"shippingAddress\":{\"city\":\"Brighton\"}}")
                .statusCode(200);

        read().body("name", is("Ada L."))
                .body("shippingAddress.city", is("Brighton"))
                .body("shippingAddress.street", is("1 Sea Road"));
    }

    @Test
    void removesAnAddressThatIsNull() {
        change(Map.of("shippingAddress", Addresses.in("GB"), "billingAddress", Addresses.in("DE")))
                .statusCode(200);

        change("{\"shippingAddress\":null}")
                .statusCode(200)
                .body("$", not(hasKey("shippingAddress")))
                .body("billingAddress.country", is("DE"));
    }

    @Test
    void understandsTheMediaTypeOfMergePatches() {
        session.request()
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"Ada L.\"}")
                .patch("/api/v1/users/me")
                .then()
                .statusCode(200)
                .body("name", is("Ada L."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":null} | name",
                "{\"name\":\"\"} | name",
                "{\"name\":7} | name",
                "{\"email\":\"eve@example.com\"} | email",
                "{\"roles\":[\"owner\"]} | roles",
                "{\"shippingAddress\":{}} | shippingAddress.street",
                "{\"shippingAddress\":{\"planet\":\"Mars\"}} | shippingAddress.planet",
                "{\"shippingAddress\":\"here\"} | shippingAddress"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        Problem.about(field, change(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "7", "{} {}"})
    void refusesWhatIsNoPatch(String body) {
        Problem.in(change(body), 400, "invalid-request");
    }

    @Test
    void answersNotModifiedToWhoHasTheLatest() {
        String tag = read().extract().header("ETag");

        session.request()
                .header("If-None-Match", tag)
                .get("/api/v1/users/me")
                .then()
                .statusCode(304);
    }

    @Test
    void refusesAChangeOfWhatHasChangedMeanwhile() {
        String tag = read().extract().header("ETag");
        change("{\"name\":\"Ada L.\"}").statusCode(200);

        Problem.in(
                session.request()
                        .header("If-Match", tag)
                        .body("{\"name\":\"Ada B.\"}")
                        .patch("/api/v1/users/me")
                        .then(),
                412,
                "stale");
        read().body("name", is("Ada L."));
    }

    @Test
    void isClosedToStrangers() {
        Problem.in(Customer.json().get("/api/v1/users/me").then(), 401, "unauthenticated");
        Problem.in(Customer.json().body("{").patch("/api/v1/users/me").then(), 401, "unauthenticated");
    }

    private ValidatableResponse read() {
        return session.request().get("/api/v1/users/me").then();
    }

    private ValidatableResponse change(Object body) {
        return session.request().body(body).patch("/api/v1/users/me").then();
    }
}
