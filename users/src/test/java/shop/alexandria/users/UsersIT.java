package shop.alexandria.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;

/** The service as it is packaged: keys, hashes, documents and tokens, all of which a binary makes in its own way. */
@QuarkusIntegrationTest
@WithTestResource(SharedServers.class)
class UsersIT {

    @Test
    void knowsWhoHasRegistered() {
        Customer ada = Customer.registers();
        Session session = ada.logsIn().refreshes();
        session.request().get("/api/v1/users/me").then().statusCode(200).body("email", is(ada.email()));
        ada.triesToLogInWith("a short walk to the sea").statusCode(401).contentType("application/problem+json");
    }

    @Test
    void changesAProfileByWhatIsSaidOfIt() {
        Customer.registers()
                .logsIn()
                .request()
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"Ada Lovelace\"}")
                .patch("/api/v1/users/me")
                .then()
                .statusCode(200)
                .body("name", is("Ada Lovelace"));
    }

    @Test
    void publishesTheKeyItSignsWith() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/"))
                .body("keys.alg", hasItem("RS256"));
    }

    @Test
    void refusesWhatItWasNotAskedFor() {
        given().contentType(ContentType.JSON)
                .body("{\"email\":\"nobody\",\"password\":\"password123\",\"name\":\"Ada\",\"role\":\"owner\"}")
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"));
    }
}
