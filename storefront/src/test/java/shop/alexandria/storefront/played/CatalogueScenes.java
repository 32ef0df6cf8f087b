package shop.alexandria.storefront.played;

import java.util.List;

/** A catalogue with a classic of which there are three copies, a hostile one of which there is none, and trouble. */
final class CatalogueScenes {

    static final String CLASSIC = """
            {"isbn":"9780140449136","title":"Crime & Punishment","authors":["Fyodor Dostoevsky"],
             "genres":["World Classics"],"publisher":{"id":"1","name":"Penguin"},"pages":720,"language":"en",
             "series":{"name":"Classics"},"description":"A student.\\n\\nAn axe.","publicationDate":"2003-01-30",
             "price":{"amount":"12.99","currency":"EUR"},"listPrice":{"amount":"15.99","currency":"EUR"},
             "minPerOrder":1,"maxPerOrder":5,"slug":"crime-and-punishment","tags":["best-seller"],
             "rating":{"average":4.3,"count":12},"availability":{"available":3,"buyable":true}}
            """;
    static final String HOSTILE = """
            {"isbn":"9780306406157","title":"<script>alert(1)</script>\\"'","authors":["<b>Bobby</b>"],
             "genres":["World Classics"],"publisher":{"name":"<i>Evil</i>"},
             "description":"</script><img src=x onerror=alert(2)>","price":{"amount":"5.00","currency":"EUR"},
             "minPerOrder":1,"maxPerOrder":10,"slug":"hostile","tags":[],
             "availability":{"available":0,"buyable":false}}
            """;
    private static final String GENRES = """
            [{"name":"World Classics","slug":"world-classics","bookCount":2}]""";
    private static final String HOME = """
            {"genres":%s,"newReleases":[%s,%s],"bestSellers":[],
             "bestSellersByGenre":[{"genre":"World Classics","books":[%s]}],"upcoming":[]}
            """.formatted(GENRES, CLASSIC, HOSTILE, CLASSIC);
    private static final String FACETS = """
            {"genres":[{"value":"World Classics","count":2}],"authors":[{"value":"Fyodor Dostoevsky","count":1}],
             "publishers":[],"languages":[{"value":"en","count":2}]}
            """;
    private static final String REVIEWS = """
            {"items":[{"rating":5,"title":"Grim","text":"<u>Very</u>","reviewer":"Ann R.",
             "writtenAt":"2026-11-01T10:00:00Z"}],"page":0,"size":10,"total":1}
            """;

    private CatalogueScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("GET", "/api/v1/home", HOME),
                Scene.of("GET", "/api/v1/genres", GENRES),
                Scene.of("GET", "/api/v1/books", CatalogueScenes::search),
                Scene.of("GET", "/api/v1/books/(new-releases|best-sellers|upcoming)", page(CLASSIC, 60)),
                Scene.of("GET", "/api/v1/books/by-slug/world-classics/crime-and-punishment", CLASSIC),
                Scene.of("GET", "/api/v1/books/by-slug/world-classics/hostile", HOSTILE),
                Scene.of("GET", "/api/v1/books/by-slug/trouble/.*", _ -> Scene.problem(503, "unavailable", "Away.")),
                Scene.of("GET", "/api/v1/books/9780140449136", CLASSIC),
                Scene.of("GET", "/api/v1/books/9780306406157", HOSTILE),
                Scene.of("GET", "/api/v1/books/[0-9]+/reviews", REVIEWS),
                Scene.signedIn("POST", "/api/v1/books/[0-9]+/reviews", CatalogueScenes::review));
    }

    private static Scene.Answer search(Asked asked) {
        if (asked.query().contains("minPrice=cheap")) {
            return Scene.problem(400, "invalid-request", "minPrice: must be an amount such as 12.99");
        }
        return Scene.ok(asked.query().contains("q=nothing") ? page("", 0) : page(CLASSIC + "," + HOSTILE, 50));
    }

    private static Scene.Answer review(Asked asked) {
        return asked.body().contains("\"rating\":0")
                ? Scene.problem(400, "invalid-request", "Not valid.", """
                        ,"violations":[{"field":"rating","message":"must be at least 1"}]""")
                : Scene.ok("""
                        {"rating":5,"reviewer":"Ann R.","writtenAt":"2026-11-01T10:00:00Z"}""");
    }

    static String page(String items, int total) {
        return """
                {"items":[%s],"page":0,"size":24,"total":%d,"facets":%s}""".formatted(items, total, FACETS);
    }
}
