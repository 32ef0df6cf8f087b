package shop.alexandria.storefront.pages.checkout;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.storefront.played.Browser.customer;
import static shop.alexandria.storefront.played.Browser.heard;
import static shop.alexandria.storefront.played.Browser.visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import shop.alexandria.storefront.played.PlayedApi;

@QuarkusTest
@WithTestResource(PlayedApi.class)
class CheckoutPagesTest {
    private static final String CLASSIC = "9780140449136";

    @Test
    void opensACartWithTheFirstBookOfAVisitor() {
        heard();
        visitor()
                .formParam("isbn", CLASSIC)
                .formParam("quantity", "2")
                .post("/alexandria/cart/items")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/cart?said=in-cart"))
                .cookie("alexandria-cart", "fresh-secret");
        String heard = heard();
        assertTrue(heard.contains("PUT /api/v1/cart/items/" + CLASSIC + "? {\"quantity\":2} cart=fresh-secret"), heard);
    }

    @Test
    void addsToTheCopiesThatAreInTheCart() {
        heard();
        customer()
                .formParam("isbn", CLASSIC)
                .formParam("quantity", "1")
                .post("/alexandria/cart/items")
                .then()
                .statusCode(303);
        String heard = heard();
        assertTrue(heard.contains("{\"quantity\":2}"), heard);
    }

    @Test
    void showsTheCartWithWhatIsWrongWithEachLine() {
        visitor()
                .cookie("alexandria-cart", "my-secret")
                .get("/alexandria/cart")
                .then()
                .statusCode(200)
                .body(containsString("Crime &amp; Punishment"))
                .body(containsString("Only 1 left."))
                .body(containsString("€22.99"))
                .body(containsString("Please look at the marked books first."))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("href=\"/alexandria/checkout\"")));
    }

    @Test
    void showsAnEmptyCartToWhoHasNoneOrAForgottenOne() {
        visitor().get("/alexandria/cart").then().statusCode(200).body(containsString("nothing in it yet"));
        visitor()
                .cookie("alexandria-cart", "forgotten")
                .get("/alexandria/cart")
                .then()
                .statusCode(200)
                .body(containsString("nothing in it yet"))
                .cookie("alexandria-cart", "");
    }

    @Test
    void showsTheCartAsItIsWhenAChangeIsRefused() {
        customer()
                .formParam("quantity", "99")
                .post("/alexandria/cart/items/" + CLASSIC)
                .then()
                .statusCode(409)
                .body(allOf(containsString("Only 3 copies are left."), containsString("Crime &amp; Punishment")));
        customer()
                .formParam("quantity", "many")
                .post("/alexandria/cart/items/" + CLASSIC)
                .then()
                .statusCode(400)
                .body(containsString("has to be a number"));
    }

    @Test
    void changesAndRemoves() {
        customer()
                .formParam("quantity", "2")
                .post("/alexandria/cart/items/" + CLASSIC)
                .then()
                .statusCode(303);
        customer().post("/alexandria/cart/items/" + CLASSIC + "/remove").then().statusCode(303);
    }

    @Test
    void asksWhoOrdersAndComesBack() {
        visitor()
                .get("/alexandria/checkout?isbn=" + CLASSIC + "&quantity=2")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        equalTo("/alexandria/login?next=%2Falexandria%2Fcheckout%3Fisbn%3D" + CLASSIC
                                + "%26quantity%3D2"));
    }

    @Test
    void fillsInTheAddressOfTheProfile() {
        customer()
                .get("/alexandria/checkout")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Quay 1\""))
                .body(containsString("name=\"same\" value=\"on\" checked"))
                .body(containsString("€22.99"));
    }

    @Test
    void buysABookAtOnceWithoutTheCart() {
        customer()
                .get("/alexandria/checkout?isbn=" + CLASSIC + "&quantity=2")
                .then()
                .statusCode(200)
                .body(containsString("€25.98"));
        heard();
        order().formParam("isbn", CLASSIC)
                .formParam("quantity", "2")
                .post("/alexandria/checkout")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/orders/AX-PAYABLE?said=placed"));
        String heard = heard();
        assertTrue(heard.contains("\"lines\":[{\"isbn\":\"" + CLASSIC + "\",\"quantity\":2}]"), heard);
    }

    @Test
    void saysWhatIsShortAndKeepsWhatWasTyped() {
        customer()
                .formParam("key", "k")
                .formParam("same", "on")
                .formParam("shippingAddress.name", "Ann")
                .formParam("shippingAddress.street", "Nowhere 5")
                .formParam("shippingAddress.city", "Kiel")
                .formParam("shippingAddress.postalCode", "24103")
                .formParam("shippingAddress.country", "DE")
                .post("/alexandria/checkout")
                .then()
                .statusCode(409)
                .body(containsString("“Crime &amp; Punishment”: only 1 left."))
                .body(containsString("value=\"Nowhere 5\""));
    }

    @Test
    void tiesAnErrorToItsField() {
        customer()
                .formParam("key", "k")
                .formParam("shippingAddress.name", "Typed Name")
                .formParam("shippingAddress.city", "")
                .post("/alexandria/checkout")
                .then()
                .statusCode(400)
                .body(containsString("City must not be blank"))
                .body(containsString("value=\"Typed Name\""));
    }

    @Test
    void listsOrders() {
        customer()
                .get("/alexandria/orders")
                .then()
                .statusCode(200)
                .body(containsString("AX-PAYABLE"))
                .body(containsString("the last payment failed"));
    }

    @Test
    void showsAnOrderThatCanBePaid() {
        customer()
                .get("/alexandria/orders/AX-PAYABLE")
                .then()
                .statusCode(200)
                .body(containsString("minutes left"))
                .body(containsString("pm_card_visa"))
                .body(containsString("€29.98"))
                .body(containsString("Cancel the order"))
                .body(containsString("still to come"))
                .body(not(containsString("Ann <Reader>")));
    }

    @Test
    void showsWhereTheBooksAre() {
        customer()
                .get("/alexandria/orders/AX-SENT")
                .then()
                .statusCode(200)
                .body(containsString("Post &lt;b&gt;, number T1"))
                .body(containsString("Out for delivery"))
                .body(not(containsString("pm_card_visa")))
                .body(not(containsString("Cancel the order")));
    }

    @Test
    void paysAtOnceOrLaterOrNot() {
        pay("pm_card_visa")
                .post("/alexandria/orders/AX-PAYABLE/payment")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/orders/AX-PAYABLE?said=paid"));
        pay("pm_delayed_success")
                .post("/alexandria/orders/AX-PAYABLE/payment")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/alexandria/orders/AX-PAYABLE?said=processing"));
        pay("pm_card_chargeDeclined")
                .post("/alexandria/orders/AX-PAYABLE/payment")
                .then()
                .statusCode(402)
                .body(allOf(containsString("The payment was declined."), containsString("pm_card_visa")));
    }

    @Test
    void waitsForTheBank() {
        customer()
                .get("/alexandria/orders/AX-WAITING")
                .then()
                .statusCode(200)
                .body(containsString("data-poll"))
                .body(not(containsString("pm_card_visa")));
    }

    @Test
    void cancelsWhileItCan() {
        customer().post("/alexandria/orders/AX-PAYABLE/cancel").then().statusCode(303);
        customer()
                .post("/alexandria/orders/AX-SENT/cancel")
                .then()
                .statusCode(409)
                .body(containsString("It is on its way."));
    }

    @Test
    void givesCopiesBack() {
        customer()
                .get("/alexandria/orders/AX-HOME")
                .then()
                .body(containsString("name=\"copies-" + CLASSIC + "\" value=\"2\""))
                .body(containsString("&lt;b&gt;Wet"));
        heard();
        giveBack("1", "Wet").then().statusCode(303);
        String heard = heard();
        assertTrue(
                heard.contains("{\"lines\":[{\"isbn\":\"" + CLASSIC + "\",\"quantity\":1}],\"reason\":\"Wet\"}"),
                heard);
        giveBack("0", "Wet").then().statusCode(400).body(containsString("Say of which books"));
        giveBack("1", "").then().statusCode(400).body(containsString("Why? must not be blank"));
    }

    @Test
    void knowsNoOrderOfAnother() {
        customer().get("/alexandria/orders/BX-OTHER").then().statusCode(404).contentType("text/html");
    }

    private static RequestSpecification order() {
        return customer()
                .formParam("key", "k")
                .formParam("same", "on")
                .formParam("shippingAddress.name", "Ann")
                .formParam("shippingAddress.street", "Quay 1")
                .formParam("shippingAddress.city", "Kiel")
                .formParam("shippingAddress.postalCode", "24103")
                .formParam("shippingAddress.country", "DE");
    }

    private static Response giveBack(String copies, String reason) {
        return customer()
                .formParam("key", "k")
                .formParam("copies-" + CLASSIC, copies)
                .formParam("reason", reason)
                .post("/alexandria/orders/AX-HOME/return");
    }

    private static RequestSpecification pay(String method) {
        return customer().formParam("key", "k").formParam("paymentMethod", method);
    }
}
