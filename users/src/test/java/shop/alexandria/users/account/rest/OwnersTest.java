package shop.alexandria.users.account.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.AtOnce;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;
import shop.alexandria.users.account.application.EnsureFirstOwner;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.password.Password;

@QuarkusTest
@WithTestResource(SharedServers.class)
class OwnersTest {
    @Inject
    EnsureFirstOwner firstOwner;

    private Session owner;
    private String ownerId;

    @BeforeEach
    void logIn() {
        owner = Customer.OWNER.logsIn();
        ownerId = owner.request().get("/api/v1/users/me").then().extract().path("id");
    }

    @Test
    void findTheFirstOfThemMadeFromTheConfiguration() {
        owner.request().get("/api/v1/users/me").then().body("roles", contains("customer", "owner"));
    }

    @Test
    void keepTheirPasswordWhenTheServiceStartsAgain() {
        firstOwner.ensure(new Email(Customer.OWNER.email()), new Password("another password"));

        Customer.OWNER.logsIn();
    }

    @Test
    void seeAllUsersInTheOrderOfRegistration() {
        Customer.registers();
        Customer.registers();

        owner.request()
                .queryParam("size", 2)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].email", is(Customer.OWNER.email()))
                .body("page", is(0))
                .body("size", is(2))
                .body("total", greaterThan(2));
    }

    @Test
    void seeAnEmptyPagePastTheEnd() {
        owner.request()
                .queryParam("page", 1_000_000)
                .queryParam("size", 100)
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "size=0", "size=101", "page=x"})
    void cannotTurnToAPageThatIsNone(String query) {
        Problem.in(owner.request().get("/api/v1/users?" + query).then(), 400, "invalid-request");
    }

    @Test
    void makeOthersOwners() {
        Customer ada = Customer.registers();

        assign(ada.id(), "[\"customer\",\"owner\"]").statusCode(200).body("roles", contains("customer", "owner"));
        ada.logsIn().request().get("/api/v1/users").then().statusCode(200);

        assign(ada.id(), "[\"customer\"]").statusCode(200).body("roles", contains("customer"));
        ada.logsIn().request().get("/api/v1/users").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"service\"]", "[\"customer\",\"service\"]", "[\"OWNER\"]", "[]"})
    void cannotGiveRolesThatAreNotTheirs(String roles) {
        Problem.in(assign(Customer.registers().id(), roles), 422, "role-not-assignable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "\"owner\"", "[null]", "[1]"})
    void mustSayWhichRoles(String body) {
        Problem.in(assign(Customer.registers().id(), body), 400, "invalid-request");
    }

    @Test
    void cannotGiveRolesToNobody() {
        Problem.in(assign("nobody", "[\"customer\"]"), 404, "not-found");
    }

    @Test
    void keepTheLastOfThem() {
        Problem.in(assign(ownerId, "[\"customer\"]"), 409, "last-owner");
        owner.request().get("/api/v1/users").then().statusCode(200);
    }

    @Test
    void keepTheLastOfThemWhenAllGoAtOnce() {
        Customer ada = Customer.registers();
        assign(ada.id(), "[\"owner\"]").statusCode(200);

        List<Integer> statuses = AtOnce.each(
                () -> assign(ada.id(), "[\"customer\"]").extract().statusCode(),
                () -> assign(ownerId, "[\"customer\"]").extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 409), statuses.toString());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assign(ownerId, "[\"customer\",\"owner\"]").statusCode(200);
        assign(ada.id(), "[\"customer\"]").statusCode(200);
    }

    @Test
    void aloneMayDoThis() {
        Customer ada = Customer.registers();
        Session session = ada.logsIn();

        Problem.in(session.request().get("/api/v1/users").then(), 403, "forbidden");
        Problem.in(
                session.request()
                        .body("[\"owner\"]")
                        .put("/api/v1/users/" + ada.id() + "/roles")
                        .then(),
                403,
                "forbidden");
        Problem.in(Customer.json().get("/api/v1/users").then(), 401, "unauthenticated");
    }

    private ValidatableResponse assign(String id, String roles) {
        return owner.request().body(roles).put("/api/v1/users/" + id + "/roles").then();
    }
}
