package shop.alexandria.users.account.rest;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.alexandria.kit.web.ServiceTokens;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;

@QuarkusTest
@WithTestResource(SharedServers.class)
class InternalProfileTest {
    @Inject
    ServiceTokens serviceTokens;

    @Test
    void tellsServicesWhereParcelsAndBillsGo() {
        Customer ada = Customer.registers();
        ada.logsIn()
                .request()
                .body(Map.of("shippingAddress", Addresses.in("GB")))
                .patch("/api/v1/users/me");

        read(ada.id())
                .statusCode(200)
                .body("id", is(ada.id()))
                .body("email", is(ada.email()))
                .body("name", is("Ada"))
                .body("shippingAddress.city", is("Hove"))
                .body("$", not(hasKey("billingAddress")))
                .body("$", not(hasKey("roles")));
    }

    @Test
    void knowsNothingOfNobody() {
        Problem.in(read("nobody"), 404, "not-found");
    }

    @Test
    void tellsNobodyElse() {
        String path = "/internal/users/" + Customer.registers().id() + "/profile";

        Problem.in(Customer.json().get(path).then(), 401, "unauthenticated");
        Problem.in(Customer.OWNER.logsIn().request().get(path).then(), 403, "forbidden");
    }

    @Test
    void opensNothingElseToServices() {
        Problem.in(
                Customer.json()
                        .header("Authorization", "ServiceToken " + serviceTokens.issue())
                        .get("/api/v1/users/me")
                        .then(),
                403,
                "forbidden");
    }

    private ValidatableResponse read(String id) {
        return Customer.json()
                .header("Authorization", "ServiceToken " + serviceTokens.issue())
                .get("/internal/users/" + id + "/profile")
                .then();
    }
}
