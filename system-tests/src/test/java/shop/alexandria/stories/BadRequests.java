package shop.alexandria.stories;

import static shop.alexandria.stories.BadRequest.By.CUSTOMER;
import static shop.alexandria.stories.BadRequest.By.OWNER;
import static shop.alexandria.stories.BadRequest.By.VISITOR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Requests with something wrong in each, for every endpoint that takes something. */
final class BadRequests {
    private static final String UNKNOWN_BOOK = "9783161484100";
    private static final String NO_ISBN = "9783161484101";

    private final List<BadRequest> all = new ArrayList<>();

    static List<BadRequest> all() {
        BadRequests requests = new BadRequests();
        requests.accounts();
        requests.searches();
        requests.carts();
        requests.orders();
        requests.books();
        requests.stock();
        return requests.all;
    }

    private void accounts() {
        bad(VISITOR, "POST", "/api/v1/users", "", "[]", "{", "nonsense", "{}", "{\"email\":\"no-address\"}");
        bad(
                VISITOR,
                "POST",
                "/api/v1/users",
                "{\"email\":\"a@example.com\",\"password\":\"short\",\"name\":\"A\"}",
                "{\"email\":7,\"password\":\"a long walk to the sea\",\"name\":\"A\"}",
                "{\"email\":\"a@example.com\",\"password\":\"a long walk to the"
                        + " sea\",\"name\":\"A\",\"roles\":[\"owner\"]}",
                "{\"email\":\"a@example.com\",\"password\":\"a long walk to the sea\",\"name\":[\"A\"]}",
                "{\"email\":\"a@example.com\",\"password\":\"a long walk to the"
                        + " sea\",\"name\":\"A\",\"shippingAddress\":{}}");
        bad(VISITOR, "POST", "/api/v1/auth/login", "", "{}", "{\"email\":\"a@example.com\"}", "{\"mail\":1}");
        bad(VISITOR, "POST", "/api/v1/auth/refresh", "", "{}", "{\"refreshToken\":{}}");
        bad(CUSTOMER, "PATCH", "/api/v1/users/me", "", "[]", "{\"email\":\"b@example.com\"}", "{\"name\":5}");
        bad(CUSTOMER, "PUT", "/api/v1/users/me/password", "", "{}", "{\"currentPassword\":1,\"newPassword\":2}");
        bad(OWNER, "PUT", "/api/v1/users/somebody/roles", "", "{}", "[null]", "[[]]");
    }

    private void searches() {
        for (String query : List.of(
                "page=-1",
                "page=x",
                "size=0",
                "size=101",
                "sort=colour",
                "tag=red",
                "inStock=maybe",
                "minPrice=cheap",
                "isbn=" + NO_ISBN)) {
            bad(VISITOR, "GET", "/api/v1/books?" + query, "");
        }
        bad(VISITOR, "GET", "/api/v1/books/" + NO_ISBN, "");
        bad(VISITOR, "GET", "/api/v1/books/new-releases?size=1000", "");
        add(VISITOR, "GET", "/api/v1/books/" + UNKNOWN_BOOK, "", 404);
        add(VISITOR, "GET", "/api/v1/books/by-slug/nowhere/nothing", "", 404);
        add(VISITOR, "GET", "/api/v1/nothing", "", 404);
        add(CUSTOMER, "GET", "/api/v1/orders/NO-SUCH-ORDER", "", 404);
        add(OWNER, "GET", "/api/v1/imports/none", "", 404);
    }

    private void carts() {
        bad(CUSTOMER, "PUT", "/api/v1/cart/items/" + NO_ISBN, "{\"quantity\":1}");
        bad(
                CUSTOMER,
                "PUT",
                "/api/v1/cart/items/" + UNKNOWN_BOOK,
                "",
                "{}",
                "[1]",
                "{\"quantity\":1,\"price\":\"0.01\"}");
        for (String quantity : List.of("0", "-1", "\"1\"", "1.5", "true", "null", "2147483648")) {
            bad(CUSTOMER, "PUT", "/api/v1/cart/items/" + UNKNOWN_BOOK, "{\"quantity\":" + quantity + "}");
        }
    }

    private void orders() {
        String line = "{\"isbn\":\"" + UNKNOWN_BOOK + "\",\"quantity\":%s}";
        for (String quantity : List.of("0", "-1", "\"1\"", "1.5", "true", "null", "2147483648")) {
            bad(CUSTOMER, "POST", "/api/v1/orders", "{\"lines\":[" + line.formatted(quantity) + "]}");
        }
        bad(
                CUSTOMER,
                "POST",
                "/api/v1/orders",
                "",
                "[]",
                "{",
                "{\"lines\":[]}",
                "{\"lines\":[null]}",
                "{\"lines\":{}}");
        bad(
                CUSTOMER,
                "POST",
                "/api/v1/orders",
                "{\"lines\":[{\"isbn\":\"" + NO_ISBN + "\",\"quantity\":1}]}",
                "{\"lines\":[" + line.formatted("1,\"unitPrice\":\"0.01\"") + "]}",
                "{\"total\":\"0.01\"}",
                "{\"shippingAddress\":{\"name\":\"A\"}}",
                "{\"shippingAddress\":\"Lindenallee 3\"}");
        bad(CUSTOMER, "GET", "/api/v1/orders?status=LOST", "");
        add(CUSTOMER, "POST", "/api/v1/orders/NO-SUCH-ORDER/payment", "{\"paymentMethod\":\"pm_card_visa\"}", 404);
        bad(CUSTOMER, "POST", "/api/v1/orders/NO-SUCH-ORDER/payment", "", "{}", "{\"paymentMethod\":4}");
        bad(VISITOR, "POST", "/webhooks/payments", "", "{}", "nonsense");
    }

    private void books() {
        String book = "{\"isbn\":\"" + UNKNOWN_BOOK + "\",\"title\":\"T\",\"authors\":[\"A\"],\"genres\":[\"G\"],"
                + "\"publisher\":{\"name\":\"P\"},\"price\":%s}";
        bad(OWNER, "POST", "/api/v1/books", "", "[]", "{", "{}", "{\"isbn\":\"" + NO_ISBN + "\"}");
        for (String price : List.of(
                "12.9",
                "\"12.9\"",
                "{}",
                "{\"amount\":\"-1.00\",\"currency\":\"EUR\"}",
                "{\"amount\":\"1.001\",\"currency\":\"EUR\"}",
                "{\"amount\":\"1.00\",\"currency\":\"XXZ\"}")) {
            bad(OWNER, "POST", "/api/v1/books", book.formatted(price));
        }
        bad(
                OWNER,
                "POST",
                "/api/v1/books",
                book.formatted("{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"slug\":\"s\""));
        bad(OWNER, "PATCH", "/api/v1/books/" + UNKNOWN_BOOK, "", "[]", "7");
        add(OWNER, "PATCH", "/api/v1/books/" + UNKNOWN_BOOK, "{\"title\":\"T\"}", 404);
        add(OWNER, "DELETE", "/api/v1/books/" + UNKNOWN_BOOK, "", 404);
        bad(OWNER, "POST", "/api/v1/imports?format=csv&stock=-1", "isbn,title\n");
        bad(OWNER, "POST", "/api/v1/imports?format=csv&price=much", "isbn,title\n");
    }

    private void stock() {
        String movements = "/api/v1/stock/" + UNKNOWN_BOOK + "/movements";
        bad(OWNER, "GET", "/api/v1/stock/" + NO_ISBN, "");
        bad(OWNER, "GET", "/api/v1/stock?below=zero", "");
        add(OWNER, "GET", "/api/v1/stock/" + UNKNOWN_BOOK, "", 404);
        add(OWNER, "POST", movements, "{\"type\":\"RECEIPT\",\"quantity\":1}", 404);
        bad(
                OWNER,
                "PATCH",
                "/api/v1/stock/" + UNKNOWN_BOOK,
                "",
                "[]",
                "{\"threshold\":-1}",
                "{\"threshold\":\"many\"}");
        bad(
                OWNER,
                "POST",
                movements,
                "",
                "{}",
                "{\"type\":\"SALE\",\"quantity\":1}",
                "{\"type\":\"RECEIPT\",\"quantity\":0}",
                "{\"type\":\"RECEIPT\",\"quantity\":-5}",
                "{\"type\":\"RECEIPT\",\"quantity\":1.5}",
                "{\"type\":\"RECEIPT\",\"quantity\":\"1\"}",
                "{\"type\":\"RECEIPT\",\"quantity\":1,\"unitCost\":5}",
                "{\"type\":\"RECEIPT\",\"quantity\":1,\"onHand\":99}");
    }

    /** What only somebody who has logged in may ask. */
    static Stream<BadRequest> forCustomers() {
        return Stream.of(
                new BadRequest(VISITOR, "GET", "/api/v1/users/me", "", 401),
                new BadRequest(VISITOR, "POST", "/api/v1/auth/logout", "", 401),
                new BadRequest(VISITOR, "GET", "/api/v1/orders", "", 401),
                new BadRequest(VISITOR, "GET", "/api/v1/orders/ANY", "", 401),
                new BadRequest(VISITOR, "POST", "/api/v1/orders", "nonsense", 401),
                new BadRequest(VISITOR, "POST", "/api/v1/orders/ANY/payment", "nonsense", 401));
    }

    /** What only owners may ask; refused before the body is looked at. */
    static Stream<BadRequest> forOwners() {
        return Stream.of(
                new BadRequest(CUSTOMER, "GET", "/api/v1/users", "", 403),
                new BadRequest(CUSTOMER, "PUT", "/api/v1/users/ANY/roles", "[\"owner\"]", 403),
                new BadRequest(CUSTOMER, "POST", "/api/v1/books", "nonsense", 403),
                new BadRequest(CUSTOMER, "PUT", "/api/v1/books/" + UNKNOWN_BOOK, "nonsense", 403),
                new BadRequest(CUSTOMER, "PATCH", "/api/v1/books/" + UNKNOWN_BOOK, "{}", 403),
                new BadRequest(CUSTOMER, "DELETE", "/api/v1/books/" + UNKNOWN_BOOK, "", 403),
                new BadRequest(CUSTOMER, "POST", "/api/v1/imports?format=csv", "isbn\n", 403),
                new BadRequest(CUSTOMER, "GET", "/api/v1/stock", "", 403),
                new BadRequest(CUSTOMER, "GET", "/api/v1/stock/" + UNKNOWN_BOOK, "", 403),
                new BadRequest(CUSTOMER, "PATCH", "/api/v1/stock/" + UNKNOWN_BOOK, "{}", 403),
                new BadRequest(CUSTOMER, "POST", "/api/v1/stock/" + UNKNOWN_BOOK + "/movements", "{}", 403));
    }

    private void bad(BadRequest.By by, String method, String path, String... bodies) {
        Stream.of(bodies).forEach(body -> add(by, method, path, body, 400));
    }

    private void add(BadRequest.By by, String method, String path, String body, int expected) {
        all.add(new BadRequest(by, method, path, body, expected));
    }
}
