package shop.alexandria.storefront.pages.backoffice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static shop.alexandria.storefront.played.Browser.customer;
import static shop.alexandria.storefront.played.Browser.owner;
import static shop.alexandria.storefront.played.Browser.visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.storefront.played.PlayedApi;
import shop.alexandria.storefront.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedApi.class)
class BackofficeDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/orders",
                "/orders/AX-SENT",
                "/books",
                "/books/new",
                "/books/9780140449136",
                "/stock",
                "/imports",
                "/imports/done",
                "/collections",
                "/collections/c-1",
                "/publishers",
                "/publishers/p-1",
                "/reorders",
                "/royalties",
                "/reports?report=sales"
            })
    void opensToOwnersOnly(String room) {
        String path = "/backoffice" + room;
        owner().get(path).then().statusCode(200).contentType("text/html").body(containsString("aria-current=\"page\""));
        customer().get(path).then().statusCode(403).contentType("text/html").body(containsString("booksellers only"));
        visitor()
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("/alexandria/login?next=%2Fbackoffice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders/AX-SENT/fulfilment",
                "/books",
                "/stock/9780140449136/movements",
                "/reorders/run",
                "/royalties",
                "/collections/c-1/delete",
                "/books/9780140449136/withdraw"
            })
    void doesNothingForAnybodyElse(String deed) {
        customer().post("/backoffice" + deed).then().statusCode(403);
        visitor().post("/backoffice" + deed).then().statusCode(303);
        owner().header("Sec-Fetch-Site", "cross-site")
                .post("/backoffice" + deed)
                .then()
                .statusCode(403);
    }

    @Test
    void isNotOpenedByAForgedToken() {
        String[] parts = Tokens.customer().split("\\.");
        String forged = parts[0] + "." + Tokens.owner().split("\\.")[1] + "." + parts[2];
        visitor()
                .auth()
                .oauth2(forged)
                .get("/backoffice")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/login?next=%2Fbackoffice"));
    }

    @Test
    void isFoundFromTheShopByOwners() {
        owner().get("/alexandria").then().body(containsString("href=\"/backoffice\""));
    }
}
