package shop.alexandria.local.sandbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestartTest {
    @RegisterExtension
    final SandboxFixture sandbox = new SandboxFixture();

    private final Shop shop = sandbox.shop();

    @Test
    void keepsTheOutcomeOfADelayedPayment() {
        shop.script("{\"delay\":\"PT1S\"}");
        String intent = shop.pay("pm_delayed_success").id();
        sandbox.stop();
        assertFalse(sandbox.receiver().types().contains("payment_intent.succeeded"));
        sandbox.start();

        await().until(() ->
                shop.get("/v1/payment_intents/" + intent).intentStatus().equals("succeeded"));
        await().until(() -> sandbox.receiver().types().contains("payment_intent.succeeded"));
        assertEquals(1299, shop.get("/sandbox/account").number("/charged"));
    }

    @Test
    void keepsWebhooksThatAreStillToBeDelivered() {
        shop.script("{\"holdWebhooks\":true}");
        shop.pay("pm_card_visa");
        sandbox.stop();
        assertEquals(0, sandbox.receiver().received().size());
        sandbox.start();

        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.succeeded");
    }
}
