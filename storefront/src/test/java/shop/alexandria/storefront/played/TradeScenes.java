package shop.alexandria.storefront.played;

import java.util.List;

/** What only owners see. */
final class TradeScenes {
    private static final String STOCK = """
            {"isbn":"9780140449136","onHand":5,"reserved":2,"available":3,"threshold":10,"sold":7}""";
    private static final String MOVEMENTS = """
            {"items":[{"isbn":"9780140449136","type":"RECEIPT","quantity":5,"unitCost":{"amount":"6.00","currency":"EUR"},
             "reference":"<b>note</b>","at":"2026-11-01T10:00:00Z"}],"page":0,"size":30,"total":1}""";
    private static final String IMPORT = """
            {"id":"%s","state":"%s","read":3,"created":1,"updated":1,"rejected":1,
             "rejections":[{"record":2,"reason":"The ISBN <9> is wrong."}]}""";
    private static final String COLLECTION = """
            {"id":"c-1","name":"<b>Winter</b>","description":"Dark","bookCount":1,"books":[%s]}""".formatted(CatalogueScenes.CLASSIC);
    private static final String PUBLISHER = """
            {"id":"p-1","name":"Penguin & Co","draft":true,"email":"orders@penguin.example","phones":["+44 1"],
             "contacts":[],"bankAccount":{"holder":"Penguin","iban":"GB** **** 1234"}}""";
    private static final String LEDGER = """
            {"items":[{"type":"ACCRUAL","amount":{"amount":"1.30","currency":"EUR"},"orderNumber":"AX-SENT",
             "isbn":"9780140449136","at":"2026-11-01T10:00:00Z"}],"page":0,"size":30,"total":1}""";
    private static final String REORDERS = """
            {"items":[{"id":"r-1","isbn":"9780140449136","title":"Crime & Punishment","publisher":{"id":"p-1","name":"Penguin"},
             "quantity":12,"received":2,"status":"ORDERED","availableAtOrder":3,"threshold":10,"soldLastMonth":12,
             "orderedAt":"2026-11-02T10:00:00Z","email":{"to":"orders@penguin.example","subject":"Order","sentAt":null,
             "problem":null}}],"page":0,"size":30,"total":1}""";
    private static final String TRANSFERS = """
            {"items":[{"publisherId":"p-1","publisher":"Penguin","month":"2026-10","amount":{"amount":"9.10","currency":"EUR"},
             "holder":"Penguin","iban":"GB** 1234","file":"MSG-1","at":"2026-11-01T10:00:00Z"}]}""";
    private static final String SALES = """
            {"rows":[{"key":"g1","label":"World <Classics>","copies":4,"revenue":{"amount":"40.00","currency":"EUR"},"orders":2},
             {"key":"g2","label":"Poetry","copies":1,"revenue":{"amount":"10.00","currency":"EUR"},"orders":1}],
             "totals":{"copies":5,"revenue":{"amount":"50.00","currency":"EUR"},"orders":3,"note":"Each counted once."}}""";

    private TradeScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.signedIn("GET", "/api/v1/stock", """
                        {"items":[%s],"page":0,"size":50,"total":1}""".formatted(STOCK)),
                Scene.signedIn("GET", "/api/v1/stock/9780140449136", STOCK),
                Scene.signedIn("PATCH", "/api/v1/stock/9780140449136", STOCK),
                Scene.signedIn("GET", "/api/v1/stock/9780140449136/movements", MOVEMENTS),
                Scene.signedIn("POST", "/api/v1/stock/9780140449136/movements", TradeScenes::move),
                Scene.signedIn("POST", "/api/v1/books", TradeScenes::list),
                Scene.signedIn("PATCH", "/api/v1/books/9780140449136", CatalogueScenes.CLASSIC),
                Scene.signedIn("DELETE", "/api/v1/books/9780140449136", _ -> Scene.done()),
                Scene.signedIn("POST", "/api/v1/imports", TradeScenes::start),
                Scene.signedIn("GET", "/api/v1/imports/running", IMPORT.formatted("running", "RUNNING")),
                Scene.signedIn("GET", "/api/v1/imports/done", IMPORT.formatted("done", "DONE")),
                Scene.signedIn("GET", "/api/v1/collections", """
                        {"items":[%s],"page":0,"size":50,"total":1}""".formatted(COLLECTION)),
                Scene.signedIn("POST", "/api/v1/collections", COLLECTION),
                Scene.signedIn("GET", "/api/v1/collections/c-1", COLLECTION),
                Scene.signedIn("PUT", "/api/v1/collections/c-1", COLLECTION),
                Scene.signedIn("DELETE", "/api/v1/collections/c-1", _ -> Scene.done()),
                Scene.signedIn("PUT", "/api/v1/collections/c-1/books/9780140449136", _ -> Scene.done()),
                Scene.signedIn("GET", "/api/v1/publishers", """
                        {"items":[%s],"page":0,"size":50,"total":1}""".formatted(PUBLISHER)),
                Scene.signedIn("GET", "/api/v1/publishers/transfers", TRANSFERS),
                Scene.signedIn(
                        "POST",
                        "/api/v1/publishers/transfers",
                        _ -> Scene.problem(422, "month-not-over", "This month is not over.")),
                Scene.signedIn(
                        "GET",
                        "/api/v1/publishers/transfers/MSG-1",
                        _ -> new Scene.Answer(200, "application/xml", "<Document/>")),
                Scene.signedIn("GET", "/api/v1/publishers/p-1", PUBLISHER),
                Scene.signedIn("PATCH", "/api/v1/publishers/p-1", TradeScenes::change),
                Scene.signedIn("GET", "/api/v1/publishers/p-1/balance", """
                        {"balance":{"amount":"1.30","currency":"EUR"}}"""),
                Scene.signedIn("GET", "/api/v1/publishers/p-1/ledger", LEDGER),
                Scene.signedIn(
                        "GET",
                        "/api/v1/publishers/p-1/statements",
                        _ -> new Scene.Answer(200, "text/csv", "isbn,amount")),
                Scene.signedIn("PUT", "/api/v1/publishers/p-1/books/9780140449136", "{}"),
                Scene.signedIn("GET", "/api/v1/reorders", REORDERS),
                Scene.signedIn("POST", "/api/v1/reorders/run", "{}"),
                Scene.signedIn("POST", "/api/v1/reorders/r-1/receipt", TradeScenes::receive),
                Scene.signedIn("GET", "/api/v1/reports/sales", TradeScenes::sales),
                Scene.signedIn(
                        "GET",
                        "/api/v1/reports/sales-vs-expenditures",
                        _ -> Scene.problem(400, "invalid-request", "from: must not be after 'to'")),
                Scene.signedIn("GET", "/api/v1/reports/royalties", _ -> Scene.problem(503, "unavailable", "Away.")));
    }

    private static Scene.Answer move(Asked asked) {
        return asked.body().contains("-99")
                ? Scene.problem(409, "below-reserved", "2 copies are reserved.")
                : new Scene.Answer(201, "application/json", """
                        {"isbn":"9780140449136","type":"RECEIPT","quantity":5,"at":"2026-11-01T10:00:00Z"}""");
    }

    private static Scene.Answer list(Asked asked) {
        return asked.body().contains("\"9780140449136\"")
                ? new Scene.Answer(201, "application/json", CatalogueScenes.CLASSIC)
                : Scene.problem(400, "invalid-request", "The book is not as it must be.", """
                        ,"violations":[{"field":"isbn","message":"has a wrong check digit"}]""");
    }

    private static Scene.Answer start(Asked asked) {
        return asked.body().startsWith("isbn,title")
                ? new Scene.Answer(202, "application/json", "{\"id\":\"running\"}")
                : Scene.problem(400, "unreadable-file", "The file has no header that names its columns.");
    }

    private static Scene.Answer change(Asked asked) {
        return asked.body().contains("WRONG")
                ? Scene.problem(400, "invalid-request", "Not valid.", """
                        ,"violations":[{"field":"bankAccount.iban","message":"is no IBAN"}]""")
                : Scene.ok(PUBLISHER);
    }

    private static Scene.Answer receive(Asked asked) {
        return asked.body().contains("\"quantity\":13")
                ? Scene.problem(422, "more-than-ordered", "Only 12 were ordered.")
                : Scene.ok("""
                        {"id":"r-1","isbn":"9780140449136","title":"C","quantity":12,"received":12,"status":"RECEIVED",
                         "availableAtOrder":3,"threshold":10,"soldLastMonth":12,"orderedAt":"2026-11-02T10:00:00Z"}""");
    }

    private static Scene.Answer sales(Asked asked) {
        return asked.accept().contains("text/csv")
                ? new Scene.Answer(200, "text/csv", "key,label\r\ng1,World\r\n")
                : Scene.ok(SALES);
    }
}
