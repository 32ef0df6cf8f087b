package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.door.Api;
import shop.alexandria.prove.door.Fuzz;
import shop.alexandria.prove.door.Knock;
import shop.alexandria.prove.door.Operation;
import shop.alexandria.prove.door.PathVariants;
import shop.alexandria.prove.door.Reply;

/** Every route of the OpenAPI document, tried by everybody, in every spelling, with every nonsense. */
@ExtendWith(OpenShop.class)
class ClosedDoorTest {
    private static final int REQUESTS = 400;
    private static final long SEED = 20_261_122;

    /** What anybody may do; whoever opens another route to everybody has to say so here. */
    private static final Set<String> OPEN = Set.of(
            "GET /.well-known/jwks.json",
            "POST /api/v1/users",
            "POST /api/v1/auth/login",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/password/forgot",
            "POST /api/v1/auth/password/reset",
            "GET /api/v1/home",
            "GET /api/v1/genres",
            "GET /api/v1/suggestions",
            "GET /api/v1/books",
            "GET /api/v1/books/new-releases",
            "GET /api/v1/books/best-sellers",
            "GET /api/v1/books/upcoming",
            "GET /api/v1/books/by-slug/{genre}/{slug}",
            "GET /api/v1/books/{isbn}",
            "GET /api/v1/books/{isbn}/reviews",
            "GET /api/v1/collections",
            "GET /api/v1/collections/{id}",
            "GET /api/v1/stock/stream",
            "POST /api/v1/carts",
            "GET /api/v1/cart",
            "DELETE /api/v1/cart",
            "PUT /api/v1/cart/items/{isbn}",
            "DELETE /api/v1/cart/items/{isbn}",
            "GET /api/v1/status",
            "POST /webhooks/payments",
            "POST /webhooks/carrier");

    /** After these the caller's token is none any more. */
    private static final Set<String> LAST_WORDS = Set.of("POST /api/v1/auth/logout", "DELETE /api/v1/users/me");

    private final Shop shop;
    private final Api api;
    private final Knock visitor;
    private final Knock customer;
    private final Knock owner;

    ClosedDoorTest(Shop shop) {
        this.shop = shop;
        this.api = Api.of(shop.address());
        this.visitor = Knock.at(shop.address());
        this.customer = as("customer");
        this.owner = as("owner");
    }

    @Test
    void isOpenToEverybodyOnlyWhereItWasDecided() {
        List<String> undecided = api.operations().stream()
                .filter(Operation::isPublic)
                .map(Operation::toString)
                .filter(operation -> !OPEN.contains(operation))
                .toList();
        assertEquals(List.of(), undecided);
    }

    @TestFactory
    Stream<DynamicTest> asksVisitorsToLogIn() {
        return each(operation -> mayCall(operation, "")
                ? admitted(knocks(visitor, operation))
                : refused(knocks(visitor, operation), 401));
    }

    @TestFactory
    Stream<DynamicTest> letsCustomersThroughToWhatIsTheirs() {
        return each(operation -> mayCall(operation, "customer")
                ? admitted(knocks(customerFor(operation), operation))
                : refused(knocks(customer, operation), 403));
    }

    @TestFactory
    Stream<DynamicTest> letsOwnersThroughToWhatIsTheirs() {
        return each(operation -> mayCall(operation, "owner")
                ? admitted(knocks(ownerFor(operation), operation))
                : refused(knocks(owner, operation), 403));
    }

    @TestFactory
    Stream<DynamicTest> knowsNoServiceFromOutside() {
        Knock service = visitor.with("Authorization", "ServiceToken eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl");
        return each(operation -> refused(knocks(service, operation), 401));
    }

    @TestFactory
    Stream<DynamicTest> knowsEachProtectedPathInOneSpelling() {
        return api.operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    for (String variant : PathVariants.of(operation.path())) {
                        Reply reply = visitor.send(operation.method(), variant, "");
                        assertFalse(reply.status() < 300 || reply.status() >= 500, () -> variant + " -> " + reply);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> knowsNoOrderOfAnother() {
        Map<String, String> bodies = Map.of(
                "POST /api/v1/orders/{orderNumber}/payment", "{\"paymentMethod\":\"pm_card_visa\"}",
                "POST /api/v1/orders/{orderNumber}/returns", "{\"reason\":\"changed my mind\"}");
        Order order = shop.customer().orders(shop.book("Nobody's Business", 1));
        return api.operations().stream()
                .filter(operation -> operation.template().contains("{orderNumber}"))
                .filter(operation -> operation.roles().contains("customer"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    String path = order.path() + operation.template().replaceFirst(".*\\{orderNumber}", "");
                    Reply reply = json(customer)
                            .send(operation.method(), path, bodies.getOrDefault(operation.toString(), ""));
                    assertEquals(404, reply.status(), reply::toString);
                }));
    }

    @Test
    void explainsEveryRefusalAndNeverFails() {
        List<String> findings = new Fuzz(api, List.of(visitor, customer, owner), SEED).run(REQUESTS);
        assertEquals("", String.join("\n", findings));
    }

    private Stream<DynamicTest> each(Check check) {
        return api.operations().stream().map(operation -> dynamicTest(operation.toString(), () -> check.of(operation)));
    }

    private static boolean mayCall(Operation operation, String role) {
        return operation.isPublic() || operation.roles().contains(role);
    }

    private static Reply knocks(Knock caller, Operation operation) {
        return json(caller).send(operation.method(), operation.path(), "");
    }

    private static Knock json(Knock caller) {
        return caller.with("Content-Type", "application/json").with("Idempotency-Key", Customer.newKey());
    }

    private static Reply admitted(Reply reply) {
        assertTrue(reply.status() < 500 && reply.isWellFormed(), reply::toString);
        assertFalse(reply.says("unauthenticated") || reply.says("forbidden"), reply::toString);
        return reply;
    }

    private static Reply refused(Reply reply, int status) {
        assertEquals(status, reply.status(), reply::toString);
        assertTrue(reply.isWellFormed(), reply::toString);
        return reply;
    }

    private Knock customerFor(Operation operation) {
        return LAST_WORDS.contains(operation.toString()) ? as("customer") : customer;
    }

    private Knock ownerFor(Operation operation) {
        return LAST_WORDS.contains(operation.toString()) ? as("owner") : owner;
    }

    private Knock as(String role) {
        return visitor.withToken(
                Account.in(shop).withRoles(role).logsIn().client().token());
    }

    private interface Check {
        Reply of(Operation operation);
    }
}
