package shop.alexandria.orders.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandardWebhookTest {
    // The example of the specification's reference libraries.
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final StandardWebhook webhook =
            new StandardWebhook("msg_p5jXN8AQM9LWM0D4loKWxJek", SENT.getEpochSecond(), "{\"test\": 2432232314}");

    @Test
    void knowsTheSignatureOfTheSpecification() {
        assertEquals(SIGNATURE, webhook.signature(SECRET));
        assertTrue(webhook.isSigned(SIGNATURE, SECRET));
    }

    @Test
    void takesOneOfSeveralSignatures() {
        assertTrue(webhook.isSigned("v1,AAAA v1a,xxxx " + SIGNATURE, SECRET));
    }

    @Test
    void refusesOtherSignatures() {
        assertFalse(webhook.isSigned("v1,AAAA", SECRET));
        assertFalse(webhook.isSigned(SIGNATURE.substring(3), SECRET));
        assertFalse(webhook.isSigned(SIGNATURE, "whsec_AAAA"));
        assertFalse(webhook.isSigned("", SECRET));
    }

    @Test
    void isFreshForFiveMinutesEitherWay() {
        assertTrue(webhook.isFresh(SENT.plusSeconds(300), TOLERANCE));
        assertTrue(webhook.isFresh(SENT.minusSeconds(300), TOLERANCE));
        assertFalse(webhook.isFresh(SENT.plusSeconds(301), TOLERANCE));
        assertFalse(webhook.isFresh(SENT.minusSeconds(301), TOLERANCE));
    }
}
