package shop.alexandria.local.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.alexandria.local.sandbox.WebhookReceiver.Webhook;

class WebhookTest {
    @RegisterExtension
    final SandboxFixture sandbox = new SandboxFixture();

    private final Shop shop = sandbox.shop();
    private final WebhookReceiver receiver = sandbox.receiver();

    @Test
    void signsEveryWebhook() throws Exception {
        String intent = shop.pay("pm_card_visa").id();

        sandbox.awaitWebhooks("payment_intent.created", "payment_intent.succeeded");
        for (Webhook webhook : receiver.received()) {
            String[] parts = webhook.signature().split("[=,]");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SandboxFixture.WEBHOOK_SECRET.getBytes(UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((parts[1] + "." + webhook.body()).getBytes(UTF_8));
            assertEquals(HexFormat.of().formatHex(expected), parts[3]);
            assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(parts[1])) < 60);
            assertEquals("event", webhook.event().at("/object").asText());
            assertEquals(intent, webhook.event().at("/data/object/id").asText());
        }
    }

    @Test
    void repeatsARefusedWebhookWithAFreshSignature() {
        receiver.answer(500);
        shop.post("/v1/payment_intents", "", "amount=500&currency=eur");
        await().until(() -> receiver.received().size() == 1);
        receiver.answer(204);

        await().atLeast(Duration.ofMillis(500)).until(() -> receiver.received().size() == 2);
        Webhook first = receiver.received().getFirst();
        Webhook second = receiver.received().getLast();
        assertEquals(first.body(), second.body());
        assertNotEquals(first.signature(), second.signature());
        await().until(() -> shop.get("/sandbox/account").number("/pendingWebhooks") == 0);
    }

    @Test
    void deliversOnceTheReceiverIsBack() {
        receiver.close();
        shop.post("/v1/payment_intents", "", "amount=500&currency=eur");
        assertEquals(1, shop.get("/sandbox/account").number("/pendingWebhooks"));

        try (WebhookReceiver back = new WebhookReceiver(receiver.port())) {
            await().until(() -> back.types().equals(List.of("payment_intent.created")));
        }
    }

    @Test
    void listsEventsSoThatLostOnesAreCaughtUp() {
        shop.script("{\"dropWebhooks\":1}");
        Reply seen = shop.pay("pm_card_visa");
        sandbox.awaitWebhooks("payment_intent.succeeded");

        Reply all = shop.get("/v1/events");
        assertEquals(
                List.of("payment_intent.succeeded", "payment_intent.created"),
                all.json().at("/data").findValuesAsText("type"));
        String oldest = all.text("/data/1/id");
        assertEquals(seen.id(), shop.get("/v1/events/" + oldest).text("/data/object/id"));
        Reply newer = shop.get("/v1/events?limit=1&ending_before=" + oldest);
        assertEquals("payment_intent.succeeded", newer.text("/data/0/type"));
        Reply older = shop.get("/v1/events?limit=1");
        assertTrue(older.json().at("/has_more").asBoolean());
        assertEquals(
                oldest,
                shop.get("/v1/events?starting_after=" + older.text("/data/0/id"))
                        .text("/data/0/id"));
        assertEquals(
                1,
                shop.get("/v1/events?type=payment_intent.created&created[gte]=1")
                        .json()
                        .at("/data")
                        .size());

        shop.post("/sandbox/events/" + oldest + "/resend", "", "");
        sandbox.awaitWebhooks("payment_intent.succeeded", "payment_intent.created");
    }

    @Test
    void duplicatesAndReordersAsItIsTold() {
        shop.script("{\"holdWebhooks\":true,\"duplicateWebhooks\":2}");
        shop.pay("pm_card_visa");
        assertEquals(6, shop.get("/sandbox/account").number("/pendingWebhooks"));

        Reply released = shop.post("/sandbox/webhooks/release", "", "order=reversed");

        assertEquals(6, released.number("/acknowledged"));
        String created = "payment_intent.created";
        String succeeded = "payment_intent.succeeded";
        assertEquals(List.of(succeeded, succeeded, succeeded, created, created, created), receiver.types());
        assertEquals(2, receiver.received().stream().map(Webhook::id).distinct().count());
        shop.endFaults();
        shop.post("/v1/payment_intents", "", "amount=500&currency=eur");
        await().until(() -> receiver.received().size() == 7);
    }
}
