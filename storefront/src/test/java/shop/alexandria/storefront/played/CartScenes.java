package shop.alexandria.storefront.played;

import java.util.List;

/** A cart with one copy of the classic, and a hostile one that cannot be bought. */
final class CartScenes {
    private static final String CART = """
            {"cartId":"c","items":[
             {"isbn":"9780140449136","title":"Crime & Punishment","quantity":1,
              "unitPrice":{"amount":"12.99","currency":"EUR"},"lineTotal":{"amount":"12.99","currency":"EUR"},
              "available":3,"buyable":true},
             {"isbn":"9780306406157","title":"<script>alert(1)</script>","quantity":2,
              "unitPrice":{"amount":"5.00","currency":"EUR"},"lineTotal":{"amount":"10.00","currency":"EUR"},
              "available":1,"buyable":false,"problem":"only-1-left"}],
             "subtotal":{"amount":"22.99","currency":"EUR"},"totalWeightGrams":900,"checkoutReady":false}
            """;

    private CartScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("POST", "/api/v1/carts", _ -> new Scene.Answer(201, "application/json", """
                        {"cartId":"fresh-secret"}""")),
                Scene.of("GET", "/api/v1/cart", CartScenes::cart),
                Scene.of("PUT", "/api/v1/cart/items/[0-9]+", CartScenes::put),
                Scene.of("DELETE", "/api/v1/cart/items/[0-9]+", _ -> Scene.done()),
                Scene.signedIn("POST", "/api/v1/cart/merge", CART));
    }

    private static Scene.Answer cart(Asked asked) {
        return asked.signedIn() || asked.cart().equals("my-secret")
                ? Scene.ok(CART)
                : Scene.problem(404, "unknown-cart", "There is no such cart.");
    }

    private static Scene.Answer put(Asked asked) {
        return asked.body().contains("99")
                ? Scene.problem(409, "insufficient-stock", "Only 3 copies are left.")
                : Scene.ok(CART);
    }
}
