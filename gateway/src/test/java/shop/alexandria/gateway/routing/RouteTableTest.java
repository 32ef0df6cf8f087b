package shop.alexandria.gateway.routing;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;
import static io.vertx.core.http.HttpMethod.PUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable table = new RouteTable()
            .service(Service.INVENTORY)
            .all("/books/{isbn}", GET)
            .owner("/books/{isbn}", PUT)
            .all("/books/new-releases", GET)
            .all("/books/{isbn}/reviews", GET)
            .all("/shop/**", GET);

    @Test
    void prefersALiteralToAParameter() {
        assertEquals("/books/new-releases", templateOf(GET, "/books/new-releases"));
        assertEquals("/books/{isbn}", templateOf(GET, "/books/9780140449136"));
        assertEquals("/books/{isbn}/reviews", templateOf(GET, "/books/new-releases/reviews"));
    }

    @Test
    void tellsTheMethodsOfAPathApart() {
        assertEquals(Access.OWNER, routeOf(PUT, "/books/1").access());
        assertEquals(Access.ALL, routeOf(HEAD, "/books/1").access());
        assertInstanceOf(Match.OtherMethods.class, table.find(DELETE, "/books/1"));
    }

    @Test
    void takesTheRestOfAPathForATwoStarRoute() {
        assertEquals("/shop/**", templateOf(GET, "/shop/fiction/the-alchemist"));
        assertEquals("/shop/**", templateOf(GET, "/shop/"));
    }

    @Test
    void knowsNothingBesidesWhatIsListed() {
        assertInstanceOf(Match.Unknown.class, table.find(GET, "/"));
        assertInstanceOf(Match.Unknown.class, table.find(GET, "/books"));
        assertInstanceOf(Match.Unknown.class, table.find(GET, "/books/"));
        assertInstanceOf(Match.Unknown.class, table.find(GET, "/books/1/"));
        assertInstanceOf(Match.Unknown.class, table.find(GET, "/shop"));
        assertInstanceOf(Match.Unknown.class, table.find(GET, "/BOOKS/1"));
    }

    private String templateOf(HttpMethod method, String path) {
        return routeOf(method, path).template();
    }

    private Route routeOf(HttpMethod method, String path) {
        return assertInstanceOf(Match.Found.class, table.find(method, path)).route();
    }
}
