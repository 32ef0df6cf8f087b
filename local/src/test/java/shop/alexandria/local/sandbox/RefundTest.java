package shop.alexandria.local.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefundTest {
    @RegisterExtension
    final SandboxFixture sandbox = new SandboxFixture();

    private final Shop shop = sandbox.shop();

    @Test
    void refundsInParts() {
        String intent = shop.pay("pm_card_visa").id();

        Reply part = shop.refund(intent, 299);
        Reply rest = shop.post("/v1/refunds", "", "payment_intent=" + intent + "&reason=requested_by_customer");

        assertEquals("succeeded", part.text("/status"));
        assertEquals(1000, rest.number("/amount"));
        assertEquals(rest.json(), shop.get("/v1/refunds/" + rest.id()).json());
        assertEquals(
                2,
                shop.get("/v1/refunds?payment_intent=" + intent)
                        .json()
                        .at("/data")
                        .size());
        Reply account = shop.get("/sandbox/account");
        assertEquals("A-1", account.text("/intents/0/orderNumber"));
        assertEquals(1299, account.number("/intents/0/charged"));
        assertEquals(1299, account.number("/intents/0/refunded"));
        assertEquals(0, shop.get("/v1/balance").number("/available/0/amount"));
        sandbox.awaitWebhooks(
                "payment_intent.created", "payment_intent.succeeded", "charge.refunded", "charge.refunded");
    }

    @Test
    void neverRefundsMoreThanWasCharged() {
        String intent = shop.pay("pm_card_visa").id();

        assertEquals("amount", shop.refund(intent, 1300).text("/error/param"));
        long refunded =
                IntStream.range(0, 20).mapToObj(_ -> Background.run(() -> shop.refund(intent, 400))).toList().stream()
                        .filter(reply -> reply.join().status() == 200)
                        .count();

        assertEquals(3, refunded);
        assertEquals(1200, shop.get("/sandbox/account").number("/refunded"));
        shop.refund(intent, 99);
        assertEquals("charge_already_refunded", shop.refund(intent, 1).text("/error/code"));
    }

    @Test
    void refusesToRefundWhatWasNotPaid() {
        String declined = shop.pay("pm_card_chargeDeclined").text("/error/payment_intent/id");

        assertEquals(400, shop.refund(declined, 1).status());
        assertEquals("resource_missing", shop.refund("pi_none", 1).text("/error/code"));
        assertEquals(400, shop.refund(declined, -1).status());
    }

    @Test
    void failsAsOftenAsItIsToldAndForEverUnderTheSameKey() {
        String intent = shop.pay("pm_card_visa").id();
        shop.script("{\"failRefunds\":2}");
        String refund = "payment_intent=" + intent;

        assertEquals(500, shop.post("/v1/refunds", "k1", refund).status());
        assertEquals(500, shop.post("/v1/refunds", "k2", refund).status());
        assertTrue(shop.post("/v1/refunds", "k1", refund).replayed());
        assertTrue(shop.get("/sandbox/account").number("/refunded") == 0);

        assertEquals(200, shop.post("/v1/refunds", "k3", refund).status());
        assertEquals(500, shop.post("/v1/refunds", "k1", refund).status());
        assertEquals(1299, shop.get("/sandbox/account").number("/refunded"));
    }
}
