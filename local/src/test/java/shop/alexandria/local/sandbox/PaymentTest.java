package shop.alexandria.local.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTest {
    @RegisterExtension
    final SandboxFixture sandbox = new SandboxFixture();

    private final Shop shop = sandbox.shop();

    @Test
    void chargesAGoodCardAtOnce() {
        Reply intent = shop.pay("pm_card_visa");

        assertEquals(200, intent.status());
        assertEquals("succeeded", intent.intentStatus());
        assertEquals(1299, intent.number("/amount_received"));
        assertEquals("eur", intent.text("/currency"));
        assertEquals("A-1", intent.text("/metadata/orderNumber"));
        Reply charges = shop.get("/v1/charges?payment_intent=" + intent.id());
        assertEquals(intent.text("/latest_charge"), charges.text("/data/0/id"));
        assertTrue(charges.json().at("/data/0/paid").asBoolean());
        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.succeeded");
    }

    @ParameterizedTest
    @CsvSource({"pm_card_chargeDeclined,generic_decline", "pm_card_chargeDeclinedInsufficientFunds,insufficient_funds"})
    void declinesABadCardAndTakesAnotherOne(String method, String declineCode) {
        Reply declined = shop.pay(method);

        assertEquals(402, declined.status());
        assertEquals("card_error", declined.text("/error/type"));
        assertEquals("card_declined", declined.text("/error/code"));
        assertEquals(declineCode, declined.text("/error/decline_code"));
        assertEquals("requires_payment_method", declined.text("/error/payment_intent/status"));
        String id = declined.text("/error/payment_intent/id");
        Reply intent = shop.get("/v1/payment_intents/" + id);
        assertEquals("card_declined", intent.text("/last_payment_error/code"));
        assertEquals(0, intent.number("/amount_received"));

        assertEquals("succeeded", confirm(id, "payment_method=pm_card_visa").intentStatus());
        assertEquals(1299, shop.get("/sandbox/account").number("/charged"));
        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.payment_failed", "payment_intent.succeeded");
    }

    @Test
    void reportsADelayedSuccessByWebhook() {
        Reply intent = shop.pay("pm_delayed_success");

        assertEquals("processing", intent.intentStatus());
        assertEquals(0, shop.get("/sandbox/account").number("/charged"));
        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.processing", "payment_intent.succeeded");
        assertEquals("succeeded", shop.get("/v1/payment_intents/" + intent.id()).intentStatus());
    }

    @Test
    void reportsADelayedFailureByWebhook() {
        Reply intent = shop.pay("pm_delayed_failure");

        assertEquals(200, intent.status());
        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.processing", "payment_intent.payment_failed");
        Reply failed = shop.get("/v1/payment_intents/" + intent.id());
        assertEquals("requires_payment_method", failed.intentStatus());
        assertEquals("The payment failed.", failed.text("/last_payment_error/message"));
        assertEquals(0, shop.get("/sandbox/account").number("/charged"));
    }

    @Test
    void waitsForConfirmation() {
        Reply bare = shop.post("/v1/payment_intents", "", "amount=500&currency=eur");
        Reply ready = shop.post("/v1/payment_intents", "", "amount=500&currency=eur&payment_method=pm_card_visa");

        assertEquals("requires_payment_method", bare.intentStatus());
        assertEquals("requires_confirmation", ready.intentStatus());
        assertEquals("payment_intent_unexpected_state", confirm(bare.id(), "").text("/error/code"));
        assertEquals("succeeded", confirm(ready.id(), "").intentStatus());
    }

    @Test
    void chargesAnIntentOnceHoweverManyConfirmIt() {
        String id =
                shop.post("/v1/payment_intents", "", "amount=500&currency=eur").id();

        long confirmed = IntStream.range(0, 20)
                .mapToObj(_ -> Background.run(() -> confirm(id, "payment_method=pm_card_visa")))
                .toList()
                .stream()
                .filter(reply -> reply.join().status() == 200)
                .count();

        assertEquals(1, confirmed);
        assertEquals(500, shop.get("/sandbox/account").number("/charged"));
    }

    @Test
    void neverChargesACancelledIntent() {
        String id =
                shop.post("/v1/payment_intents", "", "amount=500&currency=eur").id();

        Reply canceled = shop.post("/v1/payment_intents/" + id + "/cancel", "", "cancellation_reason=abandoned");

        assertEquals("canceled", canceled.intentStatus());
        assertEquals("abandoned", canceled.text("/cancellation_reason"));
        Reply late = confirm(id, "payment_method=pm_card_visa");
        assertEquals(400, late.status());
        assertEquals("canceled", late.text("/error/payment_intent/status"));
        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.canceled");
    }

    @Test
    void refusesToCancelWhatIsPaidOrBeingPaid() {
        for (String method : new String[] {"pm_card_visa", "pm_delayed_success"}) {
            String id = shop.pay(method).id();
            assertEquals(
                    400,
                    shop.post("/v1/payment_intents/" + id + "/cancel", "", "").status());
        }
    }

    private Reply confirm(String id, String form) {
        return shop.post("/v1/payment_intents/" + id + "/confirm", "", form);
    }
}
