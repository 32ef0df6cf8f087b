package shop.alexandria.publishers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static shop.alexandria.publishers.Orders.EMMA;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Owner.agree;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.idOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

@QuarkusTest
@WithTestResource(SharedServers.class)
class PublishersDoorTest {
    private static final String NOBODY = "99999999-0000-4000-8000-000000000000";

    @Inject
    OrdersTopic orders;

    @Test
    void listsPublishersByName() {
        orders.tell(paid(line(EMMA, "Zsolnay", 1)));
        orders.tell(paid(line(EMMA, "aufbau", 1)));
        String zsolnay = idOf("Zsolnay");
        idOf("aufbau");
        asOwner()
                .get("/api/v1/publishers?size=100")
                .then()
                .body("items.name", containsInRelativeOrder("aufbau", "Zsolnay"))
                .body("items.draft", hasItem(true));
        asOwner()
                .get("/api/v1/publishers/" + zsolnay)
                .then()
                .statusCode(200)
                .body("name", is("Zsolnay"))
                .body("draft", is(true));
        asOwner().get("/api/v1/publishers?page=1000").then().statusCode(200).body("items", empty());
    }

    @Test
    void tellsWhatWasAgreed() {
        orders.tell(paid(line(EMMA, "Agreed", 1)));
        agree(idOf("Agreed"), "978-0-14-143958-7", "{\"salePercentage\":\"12.50\"}")
                .statusCode(200)
                .body("isbn", is(EMMA))
                .body("salePercentage", is("12.5"))
                .body("effectiveFrom", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"salePercentage\":null}",
                "{\"salePercentage\":12.5}",
                "{\"salePercentage\":\"\"}",
                "{\"salePercentage\":\"-1\"}",
                "{\"salePercentage\":\"100.0001\"}",
                "{\"salePercentage\":\"999\"}",
                "{\"salePercentage\":\"12,5\"}",
                "{\"salePercentage\":\"1e1\"}",
                "{\"salePercentage\":\"12.5%\"}"
            })
    void refusesWhatIsNoPercentage(String body) {
        agree(NOBODY, EMMA, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("salePercentage"));
    }

    @Test
    void refusesOtherFieldsAndWrongIsbns() {
        agree(NOBODY, EMMA, "{\"salePercentage\":\"10\",\"from\":\"2020-01-01\"}")
                .statusCode(400)
                .body("violations.field", hasItem("from"));
        agree(NOBODY, "9780141439588", "{\"salePercentage\":\"10\"}")
                .statusCode(400)
                .body("violations.field", hasItem("isbn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ledger", "/balance"})
    void doesNotKnowAPublisherThatIsNone(String what) {
        asOwner()
                .get("/api/v1/publishers/" + NOBODY + what)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("unknown-publisher"));
        asOwner().get("/api/v1/publishers/penguin" + what).then().statusCode(404);
    }

    @Test
    void agreesOnNothingWithAPublisherThatIsNone() {
        agree(NOBODY, EMMA, "{\"salePercentage\":\"10\"}").statusCode(404).body("code", is("unknown-publisher"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/" + NOBODY, "/" + NOBODY + "/ledger", "/" + NOBODY + "/balance"})
    void isForOwnersOnly(String path) {
        given().get("/api/v1/publishers" + path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.customer(NOBODY))
                .get("/api/v1/publishers" + path)
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }

    @Test
    void letsNoCustomerAgreeWhateverTheBody() {
        given().auth()
                .oauth2(TestTokens.customer(NOBODY))
                .contentType(ContentType.JSON)
                .body("{")
                .put("/api/v1/publishers/" + NOBODY + "/books/" + EMMA)
                .then()
                .statusCode(403);
    }

    @Test
    void describesWhatItDoesAndNothingElse() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/publishers'.get.tags", hasItem("Publishers"))
                .body("paths.'/api/v1/publishers'.post.tags", hasItem("Publishers"))
                .body("paths.'/api/v1/publishers/{id}/ledger'.get.tags", hasItem("Royalties"));
    }
}
