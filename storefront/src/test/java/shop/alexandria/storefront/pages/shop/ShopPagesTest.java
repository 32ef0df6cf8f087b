package shop.alexandria.storefront.pages.shop;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static shop.alexandria.storefront.played.Browser.customer;
import static shop.alexandria.storefront.played.Browser.visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.storefront.played.Browser;
import shop.alexandria.storefront.played.PlayedApi;

@QuarkusTest
@WithTestResource(PlayedApi.class)
class ShopPagesTest {

    @Test
    void showsTheShelvesAndLeadsToTheBooksOnThem() {
        visitor()
                .get("/alexandria")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("New releases"))
                .body(containsString("Crime &amp; Punishment"))
                .body(containsString("€12.99"))
                .body(containsString("href=\"/alexandria/world-classics/crime-and-punishment\""))
                .body(containsString("href=\"/alexandria/world-classics/best-seller\""))
                .body(containsString("href=\"/alexandria/world-classics\""));
    }

    @Test
    void greetsVisitorsAndCustomersEachInTheirWay() {
        visitor().get("/alexandria").then().body(containsString("Log in"), not(containsString("Log out")));
        customer().get("/alexandria").then().body(containsString("Log out"), not(containsString("Back office")));
    }

    @Test
    void tellsOnEveryPageHowManyCopiesAreInTheCart() {
        customer().get("/alexandria").then().body(containsString("<span class=\"count\">3<"));
        visitor()
                .cookie("alexandria-cart", "my-secret")
                .get("/alexandria")
                .then()
                .body(containsString("class=\"count\">3<"));
        visitor()
                .cookie("alexandria-cart", "forgotten")
                .get("/alexandria")
                .then()
                .body(not(containsString("class=\"count\"")));
    }

    @Test
    void asksForNoCartOfWhoHasNone() {
        Browser.heard();
        visitor().get("/alexandria").then().body(not(containsString("class=\"count\"")));
        assertFalse(Browser.heard().contains("/api/v1/cart"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new-release", "best-seller", "upcoming-books", "world-classics", "world-classics/best-seller"})
    void showsAllBooksOfAKindPageByPage(String path) {
        visitor()
                .get("/alexandria/" + path + "?page=1")
                .then()
                .statusCode(200)
                .body(containsString("Crime &amp; Punishment"))
                .body(containsString("/alexandria/" + path + "?page=2"));
    }

    @Test
    void findsBooksAndShowsHowToNarrowTheSearch() {
        visitor()
                .queryParam("q", "crime")
                .queryParam("genre", "World Classics")
                .get("/alexandria/search")
                .then()
                .statusCode(200)
                .body(containsString("50 books"))
                .body(containsString("href=\"/alexandria/search?q=crime&amp;genre=World+Classics&amp;language=en\""))
                .body(containsString("href=\"/alexandria/search?q=crime\" aria-current=\"true\""))
                .body(containsString("English"))
                .body(containsString("name=\"q\""));
    }

    @Test
    void saysSoWhenNothingIsFoundOrASearchMakesNoSense() {
        visitor().get("/alexandria/search?q=nothing").then().statusCode(200).body(containsString("nothing like that"));
        visitor()
                .get("/alexandria/search?minPrice=cheap")
                .then()
                .statusCode(400)
                .body(containsString("must be an amount such as 12.99"));
    }

    @Test
    void doesNotRunWhatIsSearchedFor() {
        visitor()
                .get("/alexandria/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .then()
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    @Test
    void showsABookThatCanBeBought() {
        visitor()
                .get("/alexandria/world-classics/crime-and-punishment")
                .then()
                .statusCode(200)
                .body(containsString("Fyodor Dostoevsky"))
                .body(containsString("<span data-stock-left>3</span> left"))
                .body(containsString("min=\"1\" max=\"3\""))
                .body(containsString("<p>An axe.</p>"))
                .body(containsString("★★★★☆"))
                .body(containsString("30 January 2003"))
                .body(containsString("\"@type\":\"Book\""))
                .body(not(containsString("disabled")));
    }

    @Test
    void showsWhyABookCannotBeBoughtAndEscapesWhatItIsTold() {
        visitor()
                .get("/alexandria/world-classics/hostile")
                .then()
                .statusCode(200)
                .body(containsString("Out of stock at the moment."))
                .body(containsString("disabled aria-describedby=\"why-not\""))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img src=x")))
                .body(not(containsString("<b>Bobby")))
                .body(not(containsString("<u>Very")));
    }

    @Test
    void leadsFromANumberToTheBook() {
        visitor()
                .get("/alexandria/isbn/9780140449136")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/world-classics/crime-and-punishment"));
    }

    @Test
    void takesAReviewOfACustomer() {
        customer()
                .formParam("rating", "5")
                .formParam("text", "Grim! ".repeat(1600))
                .post("/alexandria/world-classics/crime-and-punishment/reviews")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?said=reviewed#reviews"));
    }

    @Test
    void showsAReviewAgainThatIsNotComplete() {
        customer()
                .formParam("rating", "")
                .formParam("title", "Typed & kept")
                .post("/alexandria/world-classics/crime-and-punishment/reviews")
                .then()
                .statusCode(400)
                .body(allOf(containsString("must be at least 1"), containsString("Typed &amp; kept")));
    }

    @Test
    void apologisesInAPageForWhatIsNotThere() {
        for (String path : new String[] {"world-classics/nothing", "nowhere", "nowhere/best-seller", "isbn/1"}) {
            visitor()
                    .get("/alexandria/" + path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("We looked everywhere"));
        }
    }

    @Test
    void asksForPatienceWhileTheCatalogueIsAway() {
        visitor()
                .get("/alexandria/trouble/anything")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("text/html")
                .body(containsString("right back"));
    }

    @Test
    void servesItsStyleAndScriptsAsFilesAndLetsNothingElseRun() {
        visitor()
                .get("/alexandria/assets/shop.css")
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", equalTo("public, max-age=3600"));
        visitor().get("/alexandria/assets/shop.js").then().statusCode(200);
        visitor()
                .get("/alexandria")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(not(containsString("style=")));
    }
}
