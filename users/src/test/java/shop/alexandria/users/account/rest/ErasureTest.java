package shop.alexandria.users.account.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ErasureTest {
    @Inject
    MongoClient mongo;

    @ConfigProperty(name = "quarkus.mongodb.database")
    String database;

    private Customer ada;
    private Session session;

    @BeforeEach
    void logIn() {
        ada = Customer.registers();
        session = ada.logsIn();
    }

    @Test
    void exportsAllThatIsKept() {
        session.request().body(Map.of("shippingAddress", Addresses.in("GB"))).patch("/api/v1/users/me");

        session.request()
                .get("/api/v1/users/me/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", is("no-store"))
                .body("account.email", is(ada.email()))
                .body("account.shippingAddress.city", is("Hove"))
                .body("elsewhere.orders", is("/api/v1/orders"))
                .body("$", hasKey("registeredAt"))
                .body("account", not(hasKey("passwordHash")));
    }

    @Test
    void leavesNothingBehind() {
        erase().statusCode(204);

        assertFalse(dump().contains(ada.email()));
        Problem.in(ada.triesToLogInWith(ada.password()), 401, "bad-credentials");
        session.isOver();
    }

    @Test
    void freesTheAddressForAnotherAccount() {
        erase().statusCode(204);

        String again = Customer.post(
                        "/api/v1/users", Map.of("email", ada.email(), "password", ada.password(), "name", "Ada"))
                .statusCode(201)
                .extract()
                .path("id");
        assertNotEquals(ada.id(), again);
        session.isOver();
    }

    @Test
    void isDoneOnce() {
        erase().statusCode(204);

        Problem.in(erase(), 404, "not-found");
    }

    @Test
    void isRefusedToTheLastOwner() {
        Problem.in(Customer.OWNER.logsIn().request().delete("/api/v1/users/me").then(), 409, "last-owner");
        Customer.OWNER.logsIn();
    }

    private ValidatableResponse erase() {
        return session.request().delete("/api/v1/users/me").then();
    }

    private String dump() {
        var dump = new StringBuilder();
        for (String name : mongo.getDatabase(database).listCollectionNames()) {
            mongo.getDatabase(database).getCollection(name).find().forEach(document -> dump.append(document.toJson()));
        }
        return dump.toString();
    }
}
