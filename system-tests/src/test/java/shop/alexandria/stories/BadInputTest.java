package shop.alexandria.stories;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** Whatever is sent: a problem with a code, never a stack trace, never a 500. */
@ExtendWith(OpenShop.class)
class BadInputTest {
    private static final int MEBIBYTE = 1 << 20;

    private final Shop shop;

    BadInputTest(Shop shop) {
        this.shop = shop;
    }

    @TestFactory
    Stream<DynamicTest> malformedRequestsAreBadRequests() {
        Client visitor = shop.visitor();
        Client customer = shop.customer().client();
        Client owner = shop.owner().client();
        return BadRequests.all().stream()
                .map(request -> dynamicTest(
                        request.toString(),
                        () -> request.from(
                                        switch (request.by()) {
                                            case VISITOR -> visitor;
                                            case CUSTOMER -> customer;
                                            case OWNER -> owner;
                                        })
                                .expectProblem(request.expected())));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotKnownIsAskedToLogIn() {
        return Stream.concat(BadRequests.forCustomers(), BadRequests.forOwners())
                .map(request -> dynamicTest(
                        request.toString(), () -> request.from(shop.visitor()).expectProblem(401)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTheOwnersIsForbiddenToCustomers() {
        Client customer = shop.customer().client();
        return BadRequests.forOwners()
                .map(request -> dynamicTest(
                        request.toString(), () -> request.from(customer).expectProblem(403)));
    }

    @Test
    void anothersOrderIsUnknown() {
        Order order = shop.customer().orders(shop.book("A Private Matter", 1));
        Customer bob = shop.customer();
        bob.client().get(order.path()).expectProblem(404, "not-found");
        bob.pays(order, Customer.VISA).expectProblem(404, "not-found");
    }

    @Test
    void aBadTokenIsRefusedOnPublicPagesToo() {
        new Client(shop.address(), "no.token.atall").get("/api/v1/books").expectProblem(401);
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsTooLarge() {
        Map<String, Object> tooMuch = Map.of("email", "x".repeat(MEBIBYTE - "{\"email\":\"\"}".length() + 1));
        shop.visitor().post("/api/v1/users", tooMuch).expectProblem(413);
        shop.customer()
                .client()
                .post("/api/v1/orders", tooMuch, "Idempotency-Key", "large")
                .expectProblem(413);
        shop.owner().client().post("/api/v1/books", tooMuch).expectProblem(413);
    }
}
