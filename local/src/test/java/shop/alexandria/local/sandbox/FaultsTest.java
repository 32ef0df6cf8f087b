package shop.alexandria.local.sandbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {
    @RegisterExtension
    final SandboxFixture sandbox = new SandboxFixture();

    private final Shop shop = sandbox.shop();

    @Test
    void isAway() {
        shop.script("{\"outage\":\"unavailable\"}");
        assertEquals(503, pay("k1").status());
        shop.endFaults();

        assertEquals(0, shop.get("/sandbox/account").number("/charged"));
        assertEquals(200, pay("k1").status());
    }

    @Test
    void hangsUntilTheOutageEnds() {
        shop.script("{\"outage\":\"hang\"}");
        CompletableFuture<Reply> call = Background.run(() -> pay("k1"));
        await().during(Duration.ofMillis(300)).until(() -> !call.isDone());
        shop.endFaults();

        assertThrows(CompletionException.class, call::join);
        assertEquals(0, shop.get("/sandbox/account").number("/charged"));
    }

    @Test
    void losesAnswersButNotTheirEffects() {
        shop.script("{\"outage\":\"lost_answers\"}");
        assertThrows(UncheckedIOException.class, () -> pay("k1"));
        shop.endFaults();

        assertTrue(pay("k1").replayed());
        assertEquals(1299, shop.get("/sandbox/account").number("/charged"));
    }

    @Test
    void losesTheAnswerToAConfirmation() {
        String intent = shop.post("/v1/payment_intents", "", "amount=500&currency=eur&payment_method=pm_card_visa")
                .id();
        shop.script("{\"loseConfirmations\":1}");

        assertThrows(UncheckedIOException.class, () -> confirm(intent));
        assertEquals(500, shop.get("/sandbox/account").number("/charged"));
        assertTrue(confirm(intent).replayed());
    }

    @Test
    void letsWebhooksOvertakeTheAnswer() {
        shop.script("{\"answerLatency\":\"PT20S\"}");
        CompletableFuture<Reply> call = Background.run(() -> pay("k1"));
        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.succeeded");

        assertFalse(call.isDone());
        shop.endFaults();
        assertEquals(200, call.join().status());
    }

    @Test
    void isSlow() {
        shop.script("{\"latency\":\"PT0.3S\"}");

        long start = System.nanoTime();
        pay("k1");

        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 300);
    }

    @Test
    void saysWhichFaultsAreInForce() {
        Reply faults = shop.script("{\"delay\":\"PT9S\"}");

        assertEquals("PT9S", faults.text("/delay"));
        assertEquals(faults.json(), shop.get("/sandbox/faults").json());
        assertEquals("PT0.3S", shop.endFaults().text("/delay"));
    }

    @Test
    void refusesFaultsThatItDoesNotKnow() {
        for (String bad : new String[] {
            "{\"outgae\":\"hang\"}", "{\"outage\":\"x\"}", "{\"delay\":2}", "[", "[]", "{\"dropWebhooks\":-1}"
        }) {
            assertEquals(400, shop.script(bad).status(), bad);
        }
    }

    @Test
    void isScriptedOnlyWithTheKey() {
        var request = shop.request("/sandbox/faults")
                .setHeader("Authorization", "Bearer sk_test_other")
                .method("PATCH", BodyPublishers.ofString("{\"outage\":\"hang\"}"));

        assertEquals(401, shop.send(request).status());
        assertFalse(shop.get("/sandbox/faults").text("/outage").equals("hang"));
    }

    private Reply confirm(String intent) {
        return shop.post("/v1/payment_intents/" + intent + "/confirm", "confirm-" + intent, "");
    }

    private Reply pay(String key) {
        return shop.post("/v1/payment_intents", key, Shop.payment("pm_card_visa"));
    }
}
