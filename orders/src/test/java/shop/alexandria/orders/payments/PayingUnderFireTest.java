package shop.alexandria.orders.payments;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;
import shop.alexandria.orders.payments.Sandbox.Account;

/** Whatever the provider, the clock and inventory do: an order is paid once, with copies, or the money goes back. */
@QuarkusTest
@WithTestResource(SharedServers.class)
@WithTestResource(Neighbours.class)
class PayingUnderFireTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Account NOTHING = new Account(0, 0, 0);

    @Inject
    Sandbox sandbox;

    @Inject
    InventoryStandIn inventory;

    @Inject
    EntityManager entities;

    private final String customer = UUID.randomUUID().toString();

    @BeforeEach
    void open() {
        inventory.open(1, LONG);
    }

    @AfterEach
    void endFaults() {
        sandbox.endFaults();
    }

    @Test
    void takesOneOrderAndOneChargeForTwentyAtOnce() throws Exception {
        inventory.open(100, LONG);
        String key = UUID.randomUUID().toString();

        List<Integer> placed = twentyAtOnce(() -> place(key).statusCode());
        String number = place(key).jsonPath().getString("orderNumber");
        List<Integer> paid = twentyAtOnce(
                () -> pay(number, "pm_card_visa", key + "-payment").extract().statusCode());

        assertTrue(placed.stream().allMatch(status -> status == 201 || status == 409), placed::toString);
        assertTrue(paid.stream().allMatch(status -> status == 200 || status == 409), paid::toString);
        awaitStatus(number, "PAID", "SUCCEEDED");
        assertEquals(99, inventory.free());
        assertEquals(1, ordersOfTheCustomer());
        assertEquals(new Account(1, totalOf(number), 0), sandbox.accountOf(number));
    }

    @Test
    void chargesOnceForTwentyWhoPayWithoutAKey() throws Exception {
        String number = placed();

        List<Integer> paid = twentyAtOnce(() -> payment("pm_card_visa")
                .post("/api/v1/orders/" + number + "/payment")
                .statusCode());

        assertTrue(paid.stream().allMatch(status -> status == 200 || status == 409), paid::toString);
        awaitStatus(number, "PAID", "SUCCEEDED");
        assertEquals(new Account(1, totalOf(number), 0), sandbox.accountOf(number));
    }

    @Test
    void isPaidOnceThoughTheWebhookComesFiveTimes() {
        sandbox.script("{\"duplicateWebhooks\":4}");
        String number = placed();

        pay(number, "pm_card_visa").statusCode(200).body("status", is("PAID"));

        awaitWebhooksActedOn();
        assertPaidOnce(number);
    }

    @Test
    void isPaidOnceThoughTheWebhookComesFiveTimesBeforeTheAnswer() {
        String number = placed();
        sandbox.script("{\"answerLatency\":\"PT1S\",\"duplicateWebhooks\":4}");

        pay(number, "pm_card_visa").statusCode(200).body("status", is("PAID"));

        awaitWebhooksActedOn();
        assertPaidOnce(number);
    }

    @Test
    void isPaidOnceThoughTheAnswerIsLost() {
        String number = placed();
        sandbox.script("{\"loseConfirmations\":2,\"dropWebhooks\":100}"); // the client repeats it once

        pay(number, "pm_card_visa").statusCode(202).body("paymentStatus", is("PROCESSING"));

        awaitStatus(number, "PAID", "SUCCEEDED");
        assertPaidOnce(number);
    }

    @Test
    void chargesNothingWhenNotEvenTheAnnouncementIsAnswered() {
        String number = placed();
        sandbox.script("{\"outage\":\"lost_answers\"}");

        pay(number, "pm_card_visa").statusCode(503).header("Retry-After", notNullValue());
        sandbox.endFaults();
        assertEquals(NOTHING, sandbox.accountOf(number));
        pay(number, "pm_card_visa").statusCode(200);

        assertPaidOnce(number);
    }

    @Test
    void sellsTheCopiesToALatePaymentIfThereAreAny() {
        inventory.open(1, SHORT);
        sandbox.script("{\"delay\":\"PT12S\"}");
        String number = placed();
        pay(number, "pm_delayed_success").statusCode(202);
        awaitStatus(number, "EXPIRED", "PROCESSING");
        inventory.expire(idOf(number));

        awaitStatus(number, "PAID", "SUCCEEDED");
        assertTrue(inventory.holds(idOf(number)));
        assertPaidOnce(number);
    }

    @Test
    void refundsALatePaymentWhoseCopiesHaveGone() {
        inventory.open(1, SHORT);
        sandbox.script("{\"delay\":\"PT12S\"}");
        String number = placed();
        pay(number, "pm_delayed_success").statusCode(202);
        awaitStatus(number, "EXPIRED", "PROCESSING");
        inventory.expire(idOf(number));
        inventory.sellToSomebodyElse();

        awaitStatus(number, "REFUNDED", "REFUNDED");
        assertEquals(new Account(1, totalOf(number), totalOf(number)), sandbox.accountOf(number));
        assertEquals(0, eventsOf(number, "paid"));
    }

    @Test
    void refundsInTheEndHoweverOftenTheProviderFailsTo() {
        inventory.open(1, SHORT);
        sandbox.script("{\"delay\":\"PT12S\",\"failRefunds\":3}");
        String number = placed();
        pay(number, "pm_delayed_success").statusCode(202);
        awaitStatus(number, "EXPIRED", "PROCESSING");
        inventory.expire(idOf(number));
        inventory.sellToSomebodyElse();

        awaitStatus(number, "REFUNDED", "REFUNDED");
        assertEquals(new Account(1, totalOf(number), totalOf(number)), sandbox.accountOf(number));
        assertEquals(1, eventsOf(number, "refunded"));
    }

    @Test
    void chargesNothingWhileTheProviderIsAwayAndTakesThePaymentAfterwards() {
        String number = placed();
        sandbox.script("{\"outage\":\"unavailable\"}");

        pay(number, "pm_card_visa").statusCode(503).header("Retry-After", notNullValue());
        assertEquals(NOTHING, sandbox.accountOf(number));

        sandbox.endFaults();
        pay(number, "pm_card_visa").statusCode(200).body("status", is("PAID"));
        assertPaidOnce(number);
    }

    @Test
    void asksWhatBecameOfAPaymentOfWhichNoWordArrives() {
        String number = placed();
        sandbox.script("{\"dropWebhooks\":100,\"delay\":\"PT3S\"}");

        pay(number, "pm_delayed_success").statusCode(202);

        awaitStatus(number, "PAID", "SUCCEEDED");
        assertPaidOnce(number);
    }

    @Test
    void callsOffAPaymentThatTookTooLongToBeAnnounced() throws Exception {
        String number = placed();
        sandbox.script("{\"latency\":\"PT60S\"}");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> paying =
                    threads.submit(() -> pay(number, "pm_card_visa").extract().statusCode());
            await().atMost(PATIENCE).until(() -> payments(number, "CREATED") == 1);
            letGrowOld(number);
            await().atMost(PATIENCE).until(() -> payments(number, "FAILED") == 1);
            sandbox.endFaults();

            assertTrue(List.of(402, 503).contains(paying.get())); // 503 when the client had given up first
        }
        assertEquals(NOTHING, sandbox.accountOf(number));

        pay(number, "pm_card_visa").statusCode(200).body("status", is("PAID"));
        assertPaidOnce(number);
    }

    @Test
    void settlesAPaymentThatArrivedWhileInventoryWasAway() {
        String number = placed();
        inventory.setAway(true);
        pay(number, "pm_card_visa")
                .statusCode(202)
                .body("status", is("AWAITING_PAYMENT"), "paymentStatus", is("SUCCEEDED"));

        inventory.setAway(false);

        awaitStatus(number, "PAID", "SUCCEEDED");
        assertPaidOnce(number);
    }

    @Test
    void letsABuyerPayAgainAfterADeclineWithTheCopyHeStillHolds() {
        String number = placed();
        pay(number, "pm_card_chargeDeclined").statusCode(402).body("code", is("payment-declined"));
        assertEquals(0, inventory.free(), "the release is still on its way");

        pay(number, "pm_card_visa").statusCode(200).body("status", is("PAID"));

        assertPaidOnce(number);
    }

    @Test
    void refusesToPayAgainWhenTheCopiesHaveGoneAndChargesNothing() {
        String number = placed();
        pay(number, "pm_card_chargeDeclined").statusCode(402);
        inventory.expire(idOf(number));
        inventory.sellToSomebodyElse();

        pay(number, "pm_card_visa").statusCode(409).body("code", is("insufficient-stock"));

        assertEquals(NOTHING, sandbox.accountOf(number));
        assertFalse(inventory.holds(idOf(number)));
    }

    private void assertPaidOnce(String number) {
        assertEquals(new Account(1, totalOf(number), 0), sandbox.accountOf(number));
        assertEquals(1, eventsOf(number, "paid"));
        assertEquals(1, outboxOf(number, "OrderPaid"));
    }

    /** In cents. */
    private long totalOf(String number) {
        return new BigDecimal(get(number).jsonPath().getString("total.amount"))
                .movePointRight(2)
                .longValueExact();
    }

    private long eventsOf(String number, String type) {
        return get(number)
                .jsonPath()
                .getList("events.findAll { it.type == '" + type + "' }")
                .size();
    }

    private void awaitStatus(String number, String status, String paymentStatus) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(number).then().body("status", is(status), "paymentStatus", is(paymentStatus)));
    }

    private void awaitWebhooksActedOn() {
        await().atMost(PATIENCE)
                .until(() -> count("SELECT count(*) FROM payment_webhook WHERE processed_at IS NULL") == 0);
    }

    private long outboxOf(String number, String type) {
        return count("SELECT count(*) FROM outbox WHERE aggregate_id = '%s' AND type = 'shop.alexandria.%s'"
                .formatted(idOf(number), type));
    }

    private long payments(String number, String state) {
        return count(
                "SELECT count(*) FROM payment WHERE order_id = '%s' AND state = '%s'".formatted(idOf(number), state));
    }

    /** As if nobody had touched its payments for a minute. */
    private void letGrowOld(String number) {
        UUID order = idOf(number);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE payment SET touched_at = now() - interval '1 minute' WHERE order_id = :order")
                        .setParameter("order", order)
                        .executeUpdate());
    }

    private long ordersOfTheCustomer() {
        return count("SELECT count(*) FROM orders WHERE customer_id = '" + customer + "'");
    }

    private UUID idOf(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (UUID) entities.createNativeQuery("SELECT id FROM orders WHERE number = :number", UUID.class)
                                .setParameter("number", number)
                                .getSingleResult());
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private String placed() {
        Response placed = place(UUID.randomUUID().toString());
        placed.then().statusCode(201);
        return placed.jsonPath().getString("orderNumber");
    }

    private Response place(String key) {
        return given().auth()
                .oauth2(TestTokens.customer(customer))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("""
                        {"lines":[{"isbn":"9780441172719","quantity":1}],
                         "shippingAddress":{"name":"Ann Reader","street":"1 Harbour Road","city":"Cork",
                                            "postalCode":"T12","country":"IE"}}
                        """)
                .post("/api/v1/orders");
    }

    private ValidatableResponse pay(String number, String method) {
        return pay(number, method, UUID.randomUUID().toString());
    }

    private ValidatableResponse pay(String number, String method, String key) {
        return payment(method)
                .header("Idempotency-Key", key)
                .post("/api/v1/orders/" + number + "/payment")
                .then();
    }

    private RequestSpecification payment(String method) {
        return given().auth()
                .oauth2(TestTokens.customer(customer))
                .contentType(ContentType.JSON)
                .body("{\"paymentMethod\":\"" + method + "\"}");
    }

    private Response get(String number) {
        return given().auth().oauth2(TestTokens.customer(customer)).get("/api/v1/orders/" + number);
    }

    private static <T> List<T> twentyAtOnce(Callable<T> action) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                running.add(threads.submit(action));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
