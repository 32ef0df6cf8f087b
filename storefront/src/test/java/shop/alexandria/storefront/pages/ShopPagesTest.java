package shop.alexandria.storefront.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlayedCatalogue.class)
class ShopPagesTest {

    @Test
    void showsTheShelvesAndLeadsToTheBooksOnThem() {
        given().get("/alexandria")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("New releases"))
                .body(containsString("Crime &amp; Punishment"))
                .body(containsString("€12.99"))
                .body(containsString("href=\"/alexandria/world-classics/crime-and-punishment\""));
    }

    @Test
    void showsABook() {
        given().get("/alexandria/world-classics/crime-and-punishment")
                .then()
                .statusCode(200)
                .body(containsString("Fyodor Dostoevsky"))
                .body(containsString("3 in stock"));
    }

    @Test
    void apologisesInAPageForABookThatIsNotThere() {
        given().get("/alexandria/world-classics/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("We looked everywhere"));
        given().get("/alexandria/nowhere").then().statusCode(404).contentType("text/html");
    }

    @Test
    void asksForPatienceWhileTheCatalogueIsAway() {
        given().get("/alexandria/trouble/anything")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("text/html")
                .body(containsString("right back"));
    }

    @Test
    void servesItsStyle() {
        given().get("/alexandria/assets/shop.css").then().statusCode(200).contentType("text/css");
    }
}
