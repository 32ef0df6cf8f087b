package shop.alexandria.orders.payments;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The payment sandbox as a trial sees it: what goes wrong there, and its account. */
@ApplicationScoped
class Sandbox {
    private final String url;
    private final String key;

    Sandbox(
            @ConfigProperty(name = "alexandria.payments.url") String url,
            @ConfigProperty(name = "alexandria.payments.api-key") String key) {
        this.url = url;
        this.key = key;
    }

    /** @param faults JSON: only what changes */
    void script(String faults) {
        request()
                .contentType("application/json")
                .body(faults)
                .patch(url + "/sandbox/faults")
                .then()
                .statusCode(200);
    }

    void endFaults() {
        request().delete(url + "/sandbox/faults").then().statusCode(200);
    }

    /** What was charged and given back for an order, in cents. */
    Account accountOf(String orderNumber) {
        JsonPath account = request().get(url + "/sandbox/account").jsonPath();
        String mine = "intents.findAll { it.orderNumber == '%s' }".formatted(orderNumber);
        return new Account(
                sum(account, mine, "charges"), sum(account, mine, "charged"), sum(account, mine, "refunded"));
    }

    private static long sum(JsonPath account, String intents, String field) {
        return account.<Number>getList(intents + "." + field).stream()
                .mapToLong(Number::longValue)
                .sum();
    }

    record Account(long charges, long charged, long refunded) {}

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + key);
    }
}
