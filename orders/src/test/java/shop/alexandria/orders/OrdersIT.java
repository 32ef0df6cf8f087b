package shop.alexandria.orders;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

/** The service as it is packaged, with its stores and nobody else around it: whom it calls does not answer. */
@QuarkusIntegrationTest
@TestProfile(OrdersIT.AloneWithItsStores.class)
@WithTestResource(SharedServers.class)
class OrdersIT {
    private static final String ADDRESS = """
            "shippingAddress":{"name":"Ann Reader","street":"1 Harbour Road","city":"Bremen",
                               "postalCode":"28195","country":"DE"}""";

    /** What is packaged knows nothing of the settings of tests. */
    public static final class AloneWithItsStores implements QuarkusTestProfile {
        private static final String NOBODY = "http://127.0.0.1:1";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "alexandria.services.inventory.url", NOBODY,
                    "alexandria.services.users.url", NOBODY,
                    "alexandria.payments.url", NOBODY,
                    "alexandria.carrier.webhook-secret", "whsec_b25seSBmb3IgdGVzdHM=");
        }
    }

    @Test
    void listsTheOrdersOfWhoHasNone() {
        asCustomer().get("/api/v1/orders").then().statusCode(200).body("items", empty());
        asCustomer().get("/api/v1/orders/7KXM-93QD-4").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void takesNoOrderWhileNobodyCanHoldTheCopies() {
        order("{\"lines\":[{\"isbn\":\"9780441172719\",\"quantity\":1}],%s}".formatted(ADDRESS), 503);
    }

    @Test
    void saysWhatIsWrongWithAnOrder() {
        order(
                "{\"lines\":[{\"isbn\":\"9780441172719\",\"quantity\":0}],\"total\":\"0.01\",%s}".formatted(ADDRESS),
                400);
    }

    @Test
    void doesNotBelieveWhoeverCallsHimselfTheProvider() {
        given().contentType(ContentType.JSON)
                .header("Stripe-Signature", "t=1,v1=00")
                .body("{}")
                .post("/webhooks/payments")
                .then()
                .statusCode(400)
                .body("code", is("bad-signature"));
    }

    private static void order(String body, int status) {
        asCustomer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/orders")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static RequestSpecification asCustomer() {
        return given().auth().oauth2(TestTokens.customer(UUID.randomUUID().toString()));
    }
}
