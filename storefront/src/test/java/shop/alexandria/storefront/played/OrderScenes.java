package shop.alexandria.storefront.played;

import java.util.List;

/** Orders: one to be paid, one whose payment is under way, one on its way. */
final class OrderScenes {

    private OrderScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.signedIn("POST", "/api/v1/orders", OrderScenes::place),
                Scene.signedIn(
                        "GET",
                        "/api/v1/orders",
                        _ -> Scene.ok("""
                        {"items":[%s],"page":0,"size":20,"total":1}""".formatted(order("AX-PAYABLE", "AWAITING_PAYMENT", "FAILED", "NONE")))),
                Scene.signedIn(
                        "GET", "/api/v1/orders/AX-PAYABLE", order("AX-PAYABLE", "AWAITING_PAYMENT", "NONE", "NONE")),
                Scene.signedIn(
                        "GET",
                        "/api/v1/orders/AX-WAITING",
                        order("AX-WAITING", "AWAITING_PAYMENT", "PROCESSING", "NONE")),
                Scene.signedIn("GET", "/api/v1/orders/AX-SENT", order("AX-SENT", "PAID", "SUCCEEDED", "SHIPPED")),
                Scene.signedIn("GET", "/api/v1/orders/AX-HOME", order("AX-HOME", "PAID", "SUCCEEDED", "DELIVERED")),
                Scene.signedIn("POST", "/api/v1/orders/AX-HOME/returns", OrderScenes::takeBack),
                Scene.signedIn("GET", "/api/v1/orders/AX-[A-Z]+/tracking", OrderScenes::track),
                Scene.signedIn("POST", "/api/v1/orders/AX-[A-Z]+/payment", OrderScenes::pay),
                Scene.signedIn(
                        "POST", "/api/v1/orders/AX-PAYABLE/cancel", order("AX-PAYABLE", "CANCELLED", "NONE", "NONE")),
                Scene.signedIn(
                        "POST",
                        "/api/v1/orders/AX-SENT/cancel",
                        _ -> Scene.problem(409, "already-shipped", "It is on its way.")),
                Scene.signedIn("POST", "/api/v1/orders/AX-SENT/fulfilment", OrderScenes::fulfil));
    }

    private static Scene.Answer place(Asked asked) {
        if (asked.body().contains("\"city\":\"\"")) {
            return Scene.problem(400, "invalid-request", "Not valid.", """
                    ,"violations":[{"field":"shippingAddress.city","message":"must not be blank"}]""");
        }
        return asked.body().contains("Nowhere")
                ? Scene.problem(409, "insufficient-stock", "Not enough copies are left.", """
                        ,"shortages":[{"isbn":"9780140449136","requested":2,"available":1}]""")
                : new Scene.Answer(201, "application/json", order("AX-PAYABLE", "AWAITING_PAYMENT", "NONE", "NONE"));
    }

    private static Scene.Answer pay(Asked asked) {
        if (asked.body().contains("pm_card_chargeDeclined")) {
            return Scene.problem(402, "payment-declined", "The payment was declined.");
        }
        return asked.body().contains("pm_delayed_success")
                ? new Scene.Answer(
                        202, "application/json", order("AX-PAYABLE", "AWAITING_PAYMENT", "PROCESSING", "NONE"))
                : Scene.ok(order("AX-PAYABLE", "PAID", "SUCCEEDED", "NONE"));
    }

    private static Scene.Answer takeBack(Asked asked) {
        return asked.body().contains("\"reason\":\"\"")
                ? Scene.problem(400, "invalid-request", "Not valid.", """
                        ,"violations":[{"field":"reason","message":"must not be blank"}]""")
                : Scene.ok(order("AX-HOME", "PAID", "SUCCEEDED", "DELIVERED"));
    }

    private static Scene.Answer fulfil(Asked asked) {
        return asked.body().contains("\"PACKED\"")
                ? Scene.problem(409, "stage-is-past", "Stages only go forward.")
                : Scene.ok(order("AX-SENT", "PAID", "SUCCEEDED", "DELIVERED"));
    }

    private static Scene.Answer track(Asked asked) {
        return Scene.ok(asked.path().contains("AX-SENT") ? """
                {"orderNumber":"AX-SENT","stage":"SHIPPED","carrier":"Post <b>","trackingNumber":"T1","events":[
                 {"stage":"PLACED","at":"2026-11-20T10:00:00Z"},{"stage":"PAID","at":"2026-11-20T10:01:00Z"},
                 {"stage":"SHIPPED","at":"2026-11-21T10:00:00Z"}]}""" : """
                {"orderNumber":"AX","stage":"PLACED","events":[{"stage":"PLACED","at":"2026-11-20T10:00:00Z"}]}""");
    }

    private static String order(String number, String status, String payment, String fulfilment) {
        return """
                {"orderNumber":"%s","status":"%s","paymentStatus":"%s","fulfilmentStatus":"%s",
                 "placedAt":"2026-11-20T10:00:00Z","paymentDeadline":"2099-11-20T10:15:00Z",
                 "lines":[{"isbn":"9780140449136","title":"Crime & Punishment","quantity":2,
                  "unitPrice":{"amount":"12.99","currency":"EUR"},"lineTotal":{"amount":"25.98","currency":"EUR"}}],
                 "subtotal":{"amount":"25.98","currency":"EUR"},"shipping":{"amount":"4.00","currency":"EUR"},
                 "tax":{"amount":"1.96","currency":"EUR"},"total":{"amount":"29.98","currency":"EUR"},
                 "shippingAddress":{"name":"Ann <Reader>","street":"Quay 1","city":"Kiel","postalCode":"24103","country":"DE"},
                 "billingAddress":{"name":"Ann <Reader>","street":"Quay 1","city":"Kiel","postalCode":"24103","country":"DE"},
                 "refunds":[{"amount":{"amount":"12.99","currency":"EUR"},"reason":"<b>Wet</b>","lines":[],
                  "decidedAt":"2026-11-21T10:00:00Z"}],
                 "events":[{"type":"placed","at":"2026-11-20T10:00:00Z"}]}
                """.formatted(number, status, payment, fulfilment);
    }
}
