package shop.alexandria.gateway.routing;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.PATCH;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Every path that can be reached from outside, and who may call it; what is not listed does not exist. The services
 * decide again for themselves: a line here can only be as strict as the service behind it, or less.
 */
final class PublicApi {

    @Produces
    @Singleton
    static RouteTable table() {
        RouteTable table = new RouteTable();
        accounts(table.service(Service.USERS));
        catalogue(table.service(Service.INVENTORY));
        stock(table);
        cart(table);
        orders(table.service(Service.ORDERS));
        publishers(table.service(Service.PUBLISHERS));
        reports(table.service(Service.REPORTING));
        deadLetters(table);
        pages(table.service(Service.STOREFRONT));
        gateway(table.service(Service.GATEWAY));
        return table;
    }

    private static void accounts(RouteTable table) {
        table.all("/.well-known/jwks.json", GET)
                .all("/api/v1/users", POST)
                .owner("/api/v1/users", GET)
                .owner("/api/v1/users/{id}/roles", PUT)
                .signedIn("/api/v1/users/me", GET, PATCH, DELETE)
                .signedIn("/api/v1/users/me/password", PUT)
                .signedIn("/api/v1/users/me/export", GET)
                .all("/api/v1/auth/login", POST)
                .all("/api/v1/auth/refresh", POST)
                .signedIn("/api/v1/auth/logout", POST)
                .all("/api/v1/auth/password/forgot", POST)
                .all("/api/v1/auth/password/reset", POST);
    }

    private static void catalogue(RouteTable table) {
        table.all("/api/v1/home", GET)
                .all("/api/v1/genres", GET)
                .all("/api/v1/suggestions", GET)
                .all("/api/v1/books", GET)
                .owner("/api/v1/books", POST)
                .all("/api/v1/books/new-releases", GET)
                .all("/api/v1/books/best-sellers", GET)
                .all("/api/v1/books/upcoming", GET)
                .all("/api/v1/books/by-slug/{genre}/{slug}", GET)
                .all("/api/v1/books/{isbn}", GET)
                .owner("/api/v1/books/{isbn}", PUT, PATCH, DELETE)
                .all("/api/v1/books/{isbn}/reviews", GET)
                .signedIn("/api/v1/books/{isbn}/reviews", POST)
                .all("/api/v1/collections", GET)
                .owner("/api/v1/collections", POST)
                .all("/api/v1/collections/{id}", GET)
                .owner("/api/v1/collections/{id}", PUT, DELETE)
                .owner("/api/v1/collections/{id}/books/{isbn}", PUT, DELETE)
                .add("/api/v1/imports", Access.OWNER, Pace.UPLOAD, POST)
                .owner("/api/v1/imports/{id}", GET);
    }

    private static void stock(RouteTable table) {
        table.owner("/api/v1/stock", GET)
                .owner("/api/v1/stock/{isbn}", GET, PATCH)
                .owner("/api/v1/stock/{isbn}/movements", GET, POST);
    }

    private static void cart(RouteTable table) {
        table.all("/api/v1/carts", POST)
                .all("/api/v1/cart", GET, DELETE)
                .all("/api/v1/cart/items/{isbn}", PUT, DELETE)
                .signedIn("/api/v1/cart/merge", POST);
    }

    private static void orders(RouteTable table) {
        table.customer("/api/v1/orders", POST)
                .signedIn("/api/v1/orders", GET)
                .signedIn("/api/v1/orders/{orderNumber}", GET)
                .customer("/api/v1/orders/{orderNumber}/payment", POST)
                .signedIn("/api/v1/orders/{orderNumber}/cancel", POST)
                .signedIn("/api/v1/orders/{orderNumber}/tracking", GET)
                .owner("/api/v1/orders/{orderNumber}/fulfilment", POST)
                .signedIn("/api/v1/orders/{orderNumber}/returns", POST)
                .owner("/api/v1/orders/{orderNumber}/refunds", POST)
                .all("/webhooks/payments", POST)
                .all("/webhooks/carrier", POST);
    }

    private static void publishers(RouteTable table) {
        table.owner("/api/v1/publishers", GET, POST)
                .owner("/api/v1/publishers/transfers", GET, POST)
                .owner("/api/v1/publishers/transfers/{file}", GET)
                .owner("/api/v1/publishers/imports", POST)
                .owner("/api/v1/publishers/percentages/imports", POST)
                .owner("/api/v1/publishers/{id}", GET, PUT, PATCH, DELETE)
                .owner("/api/v1/publishers/{id}/bank-account/reveal", POST)
                .owner("/api/v1/publishers/{id}/books/{isbn}", PUT)
                .owner("/api/v1/publishers/{id}/ledger", GET)
                .owner("/api/v1/publishers/{id}/balance", GET)
                .owner("/api/v1/publishers/{id}/statements", GET)
                .owner("/api/v1/reorders", GET)
                .owner("/api/v1/reorders/run", POST)
                .owner("/api/v1/reorders/{id}", GET)
                .owner("/api/v1/reorders/{id}/receipt", POST)
                .owner("/api/v1/reorders/{id}/cancel", POST);
    }

    private static void reports(RouteTable table) {
        table.owner("/api/v1/reports/sales-vs-expenditures", GET)
                .owner("/api/v1/reports/sales", GET)
                .owner("/api/v1/reports/monthly-sales", GET)
                .owner("/api/v1/reports/stock-value", GET)
                .owner("/api/v1/reports/royalties", GET)
                .owner("/api/v1/reports/reorders", GET)
                .owner("/api/v1/reports/rebuild", GET, POST);
    }

    private static void deadLetters(RouteTable table) {
        deadLettersOf("inventory", table.service(Service.INVENTORY));
        deadLettersOf("orders", table.service(Service.ORDERS));
        deadLettersOf("publishers", table.service(Service.PUBLISHERS));
        deadLettersOf("reporting", table.service(Service.REPORTING));
    }

    private static void deadLettersOf(String service, RouteTable table) {
        String path = "/api/v1/dead-letters/" + service;
        table.owner(path, GET).owner(path + "/{id}", GET).owner(path + "/{id}/replay", POST);
    }

    private static void pages(RouteTable table) {
        table.all("/alexandria", GET, POST)
                .all("/alexandria/**", GET, POST)
                .all("/backoffice", GET, POST)
                .all("/backoffice/**", GET, POST)
                .all("/backoffice/imports", GET)
                .add("/backoffice/imports", Access.ALL, Pace.UPLOAD, POST);
    }

    private static void gateway(RouteTable table) {
        table.all("/", GET)
                .all("/api/v1/status", GET)
                .all("/api/v1/stock/stream", GET)
                .all("/q/openapi", GET)
                .all("/q/swagger-ui", GET)
                .all("/q/swagger-ui/**", GET);
    }
}
