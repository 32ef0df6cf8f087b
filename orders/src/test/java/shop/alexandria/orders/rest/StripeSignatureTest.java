package shop.alexandria.orders.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeSignatureTest {
    // HMAC-SHA256 of "1700000000.{}" under "whsec_test", made with openssl.
    private static final String GENUINE = "35495024f4ef3f94e5a93e22221544c4b75e9a42300cd965ab81cb85cd994e91";
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void believesTheRightSecretAndThePayloadItSigned() {
        StripeSignature signature = StripeSignature.parse("t=1700000000,v1=" + GENUINE);

        assertTrue(signature.signs("{}", "whsec_test"));
        assertFalse(signature.signs("{} ", "whsec_test"));
        assertFalse(signature.signs("{}", "whsec_other"));
    }

    @Test
    void believesAnyOfSeveralWhileTheSecretIsChanged() {
        assertTrue(StripeSignature.parse("t=1700000000,v1=00,v1=" + GENUINE + ",v0=ff")
                .signs("{}", "whsec_test"));
    }

    @Test
    void isFreshForFiveMinutesBothWays() {
        StripeSignature signature = StripeSignature.parse("t=1700000000,v1=00");

        assertTrue(signature.isFresh(SIGNED_AT.plusSeconds(300), Duration.ofMinutes(5)));
        assertFalse(signature.isFresh(SIGNED_AT.plusSeconds(301), Duration.ofMinutes(5)));
        assertFalse(signature.isFresh(SIGNED_AT.minusSeconds(301), Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1=00", "t=soon,v1=00", "nonsense"})
    void refusesAHeaderThatIsNone(String header) {
        assertThrows(IllegalArgumentException.class, () -> StripeSignature.parse(header));
    }
}
