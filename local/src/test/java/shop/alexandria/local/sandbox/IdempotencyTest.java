package shop.alexandria.local.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotencyTest {
    @RegisterExtension
    final SandboxFixture sandbox = new SandboxFixture();

    private final Shop shop = sandbox.shop();

    @Test
    void repeatsTheFirstAnswer() {
        Reply first = pay("k1", "pm_card_visa");
        Reply second = pay("k1", "pm_card_visa");

        assertFalse(first.replayed());
        assertTrue(second.replayed());
        assertEquals(first.json(), second.json());
        assertEquals(1299, shop.get("/sandbox/account").number("/charged"));
    }

    @Test
    void repeatsADeclineToo() {
        Reply first = pay("k1", "pm_card_chargeDeclined");
        Reply second = pay("k1", "pm_card_chargeDeclined");

        assertEquals(402, second.status());
        assertTrue(second.replayed());
        assertEquals(first.json(), second.json());
    }

    @Test
    void repeatsTheFirstAnswerAfterARestart() {
        Reply first = pay("k1", "pm_card_visa");
        sandbox.stop();
        sandbox.start();

        assertEquals(first.json(), pay("k1", "pm_card_visa").json());
        assertEquals(1, shop.get("/sandbox/account").number("/charges"));
    }

    @Test
    void refusesOtherParametersWithTheSameKey() {
        pay("k1", "pm_card_visa");

        Reply other = pay("k1", "pm_delayed_success");

        assertEquals(400, other.status());
        assertEquals("idempotency_error", other.text("/error/type"));
        assertEquals(1, shop.get("/sandbox/account").number("/charges"));
    }

    @Test
    void refusesOtherParametersWithTheSameKeyAtAnotherPath() {
        String intent = pay("k1", "pm_card_visa").id();

        assertEquals(
                400,
                shop.post("/v1/payment_intents/" + intent + "/cancel", "k1", "").status());
    }

    @Test
    void leavesTheKeyOfARefusedRequestFree() {
        assertEquals(400, pay("k1", "pm_unknown").status());

        assertEquals(200, pay("k1", "pm_card_visa").status());
    }

    @Test
    void chargesOnceForTwentyAtOnce() {
        List<CompletableFuture<Reply>> calls = IntStream.range(0, 20)
                .mapToObj(_ -> Background.run(() -> pay("k1", "pm_card_visa")))
                .toList();
        List<Reply> replies = calls.stream().map(CompletableFuture::join).toList();

        assertTrue(replies.stream().allMatch(reply -> reply.status() == 200 || inUse(reply)));
        assertEquals(
                1,
                replies.stream()
                        .filter(reply -> reply.status() == 200 && !reply.replayed())
                        .count());
        Reply account = shop.get("/sandbox/account");
        assertEquals(1, account.number("/charges"));
        assertEquals(1299, account.number("/charged"));
    }

    private static boolean inUse(Reply reply) {
        return reply.status() == 409 && reply.text("/error/code").equals("idempotency_key_in_use");
    }

    private Reply pay(String key, String method) {
        return shop.post("/v1/payment_intents", key, Shop.payment(method));
    }
}
